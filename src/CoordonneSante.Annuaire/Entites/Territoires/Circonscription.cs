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

    internal Scope CommunesScope => new(Id, Row, _communes.Links);

    internal Scope EpcisScope => new(Id, Row, _epcis.Links);

    /// <summary>Its communes, without arrondissements municipaux; see <see cref="AnnuaireSnapshot.Communes"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<Commune> Communes(
        string? recherche, CommuneFilter? where, IReadOnlyList<CommuneSort>? order, PageArguments page) =>
        Query.Page<Commune, CommuneTable>(
            _communes.Target,
            CommunesScope,
            recherche,
            where,
            order,
            page);

    /// <summary>Its EPCI: those that have a commune there; see <see cref="AnnuaireSnapshot.Epcis"/>.</summary>
    /// <exception cref="RequeteInvalideException">As for the directory's own list.</exception>
    public Connection<Epci> Epcis(
        string? recherche, EpciFilter? where, IReadOnlyList<EpciSort>? order, PageArguments page) =>
        Query.Page<Epci, EpciTable>(
            _epcis.Target,
            EpcisScope,
            recherche,
            where,
            order,
            page);
}
