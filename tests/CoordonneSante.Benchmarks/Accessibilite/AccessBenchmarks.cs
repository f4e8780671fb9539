using BenchmarkDotNet.Attributes;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Benchmarks.Accessibilite;

/// <summary>Access over the whole of France, by département, and a simulation, without the engine that writes the answer.</summary>
/// <remarks>"First" is of structures whose result is not kept, "again" of those whose result is.</remarks>
[MemoryDiagnoser]
public class AccessBenchmarks
{
    private static readonly double[] Seuils = [5, 10, 20];
    private static readonly StructureFilter Maisons = new()
    {
        Type = new EnumOperationFilter<TypeStructure> { Eq = TypeStructure.MaisonDeSante },
    };

    private AnnuaireSnapshot _annuaire = null!; // Set by Setup, before any benchmark.
    private int _calls;

    [GlobalSetup]
    public void Setup() => _annuaire = NationalSnapshot.Load();

    [Benchmark]
    public double AccessFirst() => Access(Another());

    [Benchmark]
    public double AccessAgain() => Access(Maisons);

    [Benchmark]
    public int AccessByCommuneAgain() =>
        _annuaire.Acces.Measure(Maisons, _annuaire.Territoires.France, Seuils, NiveauTerritoire.Commune).Groupes.Count;

    [Benchmark]
    public double CatchmentsFirst() => Catchments(Another());

    [Benchmark]
    public double CatchmentsAgain() => Catchments(Maisons);

    [Benchmark]
    public int Simulation() =>
        _annuaire.Acces.Simulate(new Coordonnees(1.8717, 46.1716), TypeStructure.MaisonDeSante, 20).PopulationRapprochee;

    private double Access(StructureFilter where) =>
        _annuaire.Acces.Measure(where, _annuaire.Territoires.France, Seuils, NiveauTerritoire.Departement)
            .Groupes.Sum(group => group.DistanceMedianeKm ?? 0);

    private double Catchments(StructureFilter where) =>
        _annuaire
            .Acces.MeasurePotential(where, _annuaire.Territoires.France, 15, VarianteFca.DeuxEtapesAmelioree, NiveauTerritoire.Departement)
            .Groupes.Sum(group => group.MedianePour10000Habitants ?? 0);

    /// <summary>All structures but the n-th, more of them in turn than results are kept.</summary>
    private StructureFilter Another() =>
        new()
        {
            Finess = new StringOperationFilter
            {
                Neq = _annuaire.Structures(null, null, null, new(First: 100)).Nodes.ElementAt(_calls++ % 100).Finess.Value,
            },
        };
}
