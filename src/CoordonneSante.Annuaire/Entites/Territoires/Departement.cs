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

/// <summary>A département of the COG.</summary>
public sealed class Departement : StructureOwner
{
    private readonly ManyRelation<CommuneTable> _communes;
    private readonly ManyRelation<EpciTable> _epcis;
    private readonly Etendue _etendue;

    internal Departement(
        DepartementRow row,
        TextePool textes,
        Region region,
        int? population,
        int number,
        ManyRelation<StructureTable> structures,
        ManyRelation<CommuneTable> communes,
        ManyRelation<EpciTable> epcis,
        Etendue etendue)
        : base(number, structures)
    {
        Code = textes.Get(row.Code);
        Nom = textes.Get(row.Nom);
        Region = region;
        _communes = communes;
        _epcis = epcis;
        _etendue = etendue;
        Population = population;
    }

    public override GlobalId Id => new(nameof(Departement), Code.Value);

    public Texte Code { get; }

    public Texte Nom { get; }

    /// <summary>Inhabitants of the leaf communes whose population is known; null when none is.</summary>
    public int? Population { get; }

    public Region Region { get; }

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

    /// <summary>Its communes, without arrondissements municipaux; see <see cref="AnnuaireSnapshot.Communes"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<Commune> Communes(
        string? recherche = null,
        CommuneFilter? where = null,
        IReadOnlyList<CommuneSort>? order = null,
        int? first = null,
        string? after = null,
        int? last = null,
        string? before = null,
        PagePolicy? policy = null) =>
        Query.Page<Commune, CommuneTable>(
            _communes.Target,
            new Scope(Id, Row, _communes.Links),
            recherche,
            where,
            order,
            new PageArguments(first, after, last, before, policy));

    /// <summary>Its EPCI: those that have a commune there; see <see cref="AnnuaireSnapshot.Epcis"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<Epci> Epcis(
        string? recherche = null,
        EpciFilter? where = null,
        IReadOnlyList<EpciSort>? order = null,
        int? first = null,
        string? after = null,
        int? last = null,
        string? before = null,
        PagePolicy? policy = null) =>
        Query.Page<Epci, EpciTable>(
            _epcis.Target,
            new Scope(Id, Row, _epcis.Links),
            recherche,
            where,
            order,
            new PageArguments(first, after, last, before, policy));
}
