using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>A set of leaf communes: a standard territory, the communes of a CPTS, a polygon, or the whole of France.</summary>
/// <remarks>Paris, Lyon and Marseille are their arrondissements: none of their inhabitants or structures is counted twice.</remarks>
public sealed class Territoire : INode
{
    private readonly CommuneTable _communes;
    private readonly PopulationColumns _populations;
    private readonly Habitants _habitants;
    private readonly Etendue _etendue;
    private readonly int[] _communesByZoning = new int[Enum.GetValues<ZonageMedecin>().Length];
    private readonly int[] _populationByZoning = new int[Enum.GetValues<ZonageMedecin>().Length];

    /// <param name="communes">Every commune of the directory.</param>
    /// <param name="populations">Their populations.</param>
    /// <param name="name">Identifies it in cursors, the same in every version of the data.</param>
    /// <param name="libelle">For readers.</param>
    /// <param name="rows">Its leaf communes; kept, so it must outlive the request.</param>
    /// <param name="etendue">Where it is.</param>
    internal Territoire(CommuneTable communes, PopulationColumns populations, string name, Texte libelle, RowSet rows, Etendue etendue)
    {
        _etendue = etendue;
        _communes = communes;
        _populations = populations;
        _habitants = populations.Sum(rows);
        Name = name;
        Libelle = libelle;
        Rows = rows;
        foreach (var row in rows)
        {
            _communesByZoning[(int)communes.At(row).ZonageMedecin]++;
            _populationByZoning[(int)communes.At(row).ZonageMedecin] += Math.Max(populations.ByRow[row], 0);
        }
    }

    /// <summary>What it is made of, so that <see cref="TerritoireFinder"/> makes it again from it alone.</summary>
    public GlobalId Id => new(nameof(Territoire), Niveau is null && !Name.StartsWith(TerritoireKey.OfCpts, StringComparison.Ordinal)
        ? TerritoireKey.OfCommunes(_communes, Rows)
        : Name);

    /// <summary>For readers: the name of a standard territory, else its communes.</summary>
    public Texte Libelle { get; }

    /// <summary>Null for a territory that is none of the standard ones.</summary>
    public NiveauTerritoire? Niveau { get; internal init; }

    /// <summary>Code of a standard territory, "FRANCE" for France; null for the others.</summary>
    public Texte? Code { get; internal init; }

    /// <summary>The leaf communes, in the order of their codes.</summary>
    public IEnumerable<Commune> Communes
    {
        get
        {
            for (var row = Rows.Next(1); row > 0; row = Rows.Next(row + 1))
            {
                yield return _communes.At(row);
            }
        }
    }

    public int NombreCommunes => _habitants.CommunesConnues + _habitants.CommunesInconnues;

    /// <summary>Municipal population of the communes whose own is known.</summary>
    public int Population => _habitants.Population;

    public Texte? PopulationMillesime => _habitants.Millesime;

    public int CommunesSansPopulation => _habitants.CommunesInconnues;

    /// <summary>Inhabitants of communes without zoning decision: they are in neither term of the shares.</summary>
    public int PopulationSansZonage => PopulationIn(ZonageMedecin.NonRenseigne);

    /// <summary>0 to 1; null when no inhabitant's zoning is known.</summary>
    public double? PartPopulationZip => Share(ZonageMedecin.Zip);

    /// <inheritdoc cref="PartPopulationZip"/>
    public double? PartPopulationZac => Share(ZonageMedecin.Zac);

    /// <summary>A point inside, for a label; null where the outline of one of its communes is not loaded.</summary>
    public Position? Centre => _etendue.Centre;

    /// <summary>Box of the outline: west, south, east, north, WGS 84; null likewise.</summary>
    public IReadOnlyList<double>? Emprise => _etendue.Emprise;

    /// <summary>Area of the outline as it is kept, simplified, in square kilometres; null likewise.</summary>
    public double? SurfaceKm2 => _etendue.SurfaceKm2;

    /// <summary>Inhabitants for a square kilometre; null where the one or the other is not known.</summary>
    public double? Densite => SurfaceKm2 is > 0 and var surface && Population is { } people ? Math.Round(people / surface, 1) : null;

    /// <summary>One part for each zoning, in the order of the enum, those without commune too.</summary>
    public IReadOnlyList<PartZonage> ParZonage =>
        [
            .. Enum.GetValues<ZonageMedecin>().Select(zonage => new PartZonage(
                zonage,
                _communesByZoning[(int)zonage],
                PopulationIn(zonage),
                Population > 0 ? (double)PopulationIn(zonage) / Population : null)),
        ];

    internal string Name { get; }

    /// <summary>Rows of the leaf communes in the <see cref="CommuneTable"/>.</summary>
    internal RowSet Rows { get; }

    internal Habitants Habitants => _habitants;

    /// <summary>Rows of its structures in the <see cref="StructureTable"/>.</summary>
    internal RowSet StructureRows => field ??= FindRows(_communes.Structures);

    private RowSet HorsFinessRows => field ??= FindRows(_communes.StructuresHorsFiness);

    /// <summary>Every indicator that is loaded, by code, known here or not.</summary>
    public IReadOnlyList<AgregatIndicateur> Indicateurs => [.. _communes.Indicateurs.Records.Select(Of)];

    /// <exception cref="RequeteInvalideException">INDICATEUR_INCONNU.</exception>
    public AgregatIndicateur Indicateur(string code) => Of(_communes.Indicateurs.Require(code));

    /// <param name="precision">Decimals kept of each coordinate, 0 to 6.</param>
    /// <param name="tolerance">How far, in metres, the outline may be from a point of the line that it simplifies; 0 for the line
    /// itself.</param>
    /// <returns>Null where the outline of one of its communes is not loaded.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE, TOLERANCE_INVALIDE.</exception>
    public GeoJson? Contour(int precision = 5, double tolerance = 0) =>
        Spatial.Contour.ToGeoJsonOrNull(_etendue.Outline, precision, tolerance);

    /// <summary>Its structures; see <see cref="AnnuaireSnapshot.Structures"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<Structure> Structures(
        StructureFilter? where = null,
        int? first = null,
        string? after = null,
        PagePolicy? policy = null,
        CancellationToken cancellation = default) =>
        Query.Page<Structure, StructureTable>(
            _communes.Structures.Target,
            new Scope(Name, StructureRows),
            null,
            where,
            null,
            new PageArguments(first, after, Policy: policy, Deadline: new Deadline(cancellation)));

    /// <summary>Its structures that FINESS does not list; see <see cref="AnnuaireSnapshot.StructuresHorsFiness"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<StructureHorsFiness> StructuresHorsFiness(
        StructureHorsFinessFilter? where = null,
        int? first = null,
        string? after = null,
        PagePolicy? policy = null,
        CancellationToken cancellation = default) =>
        Query.Page<StructureHorsFiness, StructureHorsFinessTable>(
            _communes.StructuresHorsFiness.Target,
            new Scope(Name, HorsFinessRows),
            null,
            where,
            null,
            new PageArguments(first, after, Policy: policy, Deadline: new Deadline(cancellation)));

    private AgregatIndicateur Of(Indicateur indicateur) => new(indicateur, _communes, _populations, Rows);

    private int PopulationIn(ZonageMedecin zonage) => _populationByZoning[(int)zonage];

    private double? Share(ZonageMedecin zonage) =>
        Population - PopulationSansZonage is > 0 and var zoned ? (double)PopulationIn(zonage) / zoned : null;

    /// <summary>A structure that is known to be in Paris, but not in which arrondissement, is in a territory that holds the whole of
    /// Paris.</summary>
    private RowSet FindRows<TTable>(ManyRelation<TTable> structures)
        where TTable : ITable
    {
        var found = RowSet.Lasting(structures.Target.Count + 1);
        foreach (var row in Rows)
        {
            found.AddAll(structures.Links.ItemsOf(row));
            if (_communes.ArrondissementDe.Column.Ranks[row] is > 0 and var parent && HoldsAllOf(parent))
            {
                found.AddAll(structures.Links.ItemsOf(parent));
            }
        }
        return found;
    }

    private bool HoldsAllOf(int parent)
    {
        foreach (var part in _communes.Arrondissements.Links.ItemsOf(parent))
        {
            if (!Rows.Contains(part))
            {
                return false;
            }
        }
        return true;
    }
}
