using BenchmarkDotNet.Attributes;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Benchmarks.Statistiques;

/// <summary>Tables of France, over the data that the program comes with: every line is made and its figures read, nothing is
/// written.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private static readonly StructureFilter HealthCentres = new()
    {
        Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.CentreDeSante },
    };

    private AnnuaireSnapshot _annuaire = null!; // Set by Setup, before any benchmark.
    private DimensionStructure[] _dimensions = []; // Likewise.

    [Params(
        "Type",
        "Specialite",
        "CategorieGestionnaire",
        "ZonageMedecin",
        "EnQuartierPrioritaire",
        "Region",
        "Departement",
        "Epci",
        "Commune",
        "AnneeOuverture",
        "Departement Type",
        "Epci Type",
        "Departement Commune Type"
    )]
    public string GrouperPar { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var folder = Directory.CreateTempSubdirectory("annuaire-");
        var database = new FileInfo(Path.Combine(folder.FullName, "annuaire.db"));
        new Publisher(database).PublishPackage(Package());
        _annuaire = AnnuaireLoader.Load(database.FullName);
        folder.Delete(recursive: true);
        _dimensions = [.. GrouperPar.Split(' ').Select(Enum.Parse<DimensionStructure>)];
    }

    [Benchmark]
    public double France() => Read(null);

    [Benchmark]
    public double HealthCentresOfFrance() => Read(HealthCentres);

    private double Read(StructureFilter? where)
    {
        var sum = 0.0;
        foreach (
            var line in _annuaire.Statistiques.Tabulate(where, _dimensions, _annuaire.Territoires.France, [], inclureVides: true).Groupes)
        {
            sum += line.Nombre + (line.Pour10000Habitants ?? 0) + (int)line.Statut;
        }
        return sum;
    }

    private static DirectoryInfo Package()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "data", "datapackage.json")))
        {
            folder = folder.Parent;
        }
        return new DirectoryInfo(Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("data/datapackage.json"), "data"));
    }
}
