using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>An EPCI à fiscalité propre.</summary>
public sealed class Epci : StructureOwner
{
    private readonly ManyRelation<CommuneTable> _communes;
    private readonly ManyRelation<DepartementTable> _departements;
    private readonly Etendue _etendue;

    internal Epci(
        EpciRow row,
        TextePool textes,
        int? population,
        int number,
        ManyRelation<StructureTable> structures,
        ManyRelation<CommuneTable> communes,
        ManyRelation<DepartementTable> departements,
        Etendue etendue)
        : base(number, structures)
    {
        _communes = communes;
        _departements = departements;
        _etendue = etendue;
        Siren = textes.Get(row.Siren);
        Nom = textes.Get(row.Nom);
        Population = population;
    }

    public override GlobalId Id => new(nameof(Epci), Siren.Value);

    public Texte Siren { get; }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    /// <summary>Member communes, in the order of their codes; arrondissements municipaux are not members.</summary>
    public IReadOnlyList<Commune> Communes => _communes.Target.RecordsAt(_communes.Links.ItemsOf(Row));

    /// <summary>A point inside, for a label; null where the outline of one of its communes is not loaded.</summary>
    public Position? Centre => _etendue.Centre;

    /// <summary>Box of the outline: west, south, east, north, WGS 84; null likewise.</summary>
    public IReadOnlyList<double>? Emprise => _etendue.Emprise;

    internal Etendue Etendue => _etendue;

    /// <summary>The union of its communes' outlines; null where that of one of them is not loaded.</summary>
    internal LazyOutline? Outline => _etendue.Outline;

    /// <param name="precision">Decimals kept of each coordinate, 0 to 6.</param>
    /// <param name="tolerance">How far, in metres, the outline may be from a point of the line that it simplifies; 0 for the line
    /// itself.</param>
    /// <returns>Null where the outline of one of its communes is not loaded.</returns>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE, TOLERANCE_INVALIDE.</exception>
    public GeoJson? Contour(int precision = 5, double tolerance = 0) => Spatial.Contour.ToGeoJsonOrNull(Outline, precision, tolerance);

    /// <summary>Its départements: those where it has a commune; see <see cref="AnnuaireSnapshot.Departements"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<Departement> Departements(
        string? recherche = null,
        DepartementFilter? where = null,
        IReadOnlyList<DepartementSort>? order = null,
        int? first = null,
        string? after = null,
        int? last = null,
        string? before = null,
        PagePolicy? policy = null) =>
        Query.Page<Departement, DepartementTable>(
            _departements.Target,
            new Scope(Id, Row, _departements.Links),
            recherche,
            where,
            order,
            new PageArguments(first, after, last, before, policy));
}
