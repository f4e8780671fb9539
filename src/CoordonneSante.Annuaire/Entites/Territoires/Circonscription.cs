using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A région or a département: every commune of France is in one of each.</summary>
public abstract class Circonscription : TerritoireDeCommunes
{
    private readonly ManyRelation<CommuneTable> _communes;
    private readonly ManyRelation<EpciTable> _epcis;

    private protected Circonscription(
        Texte code,
        Texte nom,
        int? population,
        int row,
        ManyRelation<StructureTable> structures,
        ManyRelation<CommuneTable> communes,
        ManyRelation<EpciTable> epcis,
        Etendue etendue)
        : base(nom, population, row, structures, etendue)
    {
        Code = code;
        _communes = communes;
        _epcis = epcis;
    }

    /// <summary>That of the COG.</summary>
    public Texte Code { get; }

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
