using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>An EPCI à fiscalité propre.</summary>
public sealed class Epci : TerritoireDeCommunes
{
    private readonly ManyRelation<CommuneTable> _communes;
    private readonly ManyRelation<DepartementTable> _departements;

    internal Epci(
        EpciRow row,
        TextePool textes,
        int? population,
        int number,
        ManyRelation<StructureTable> structures,
        ManyRelation<CommuneTable> communes,
        ManyRelation<DepartementTable> departements,
        Etendue etendue)
        : base(textes.Get(row.Nom), population, number, structures, etendue)
    {
        _communes = communes;
        _departements = departements;
        Siren = textes.Get(row.Siren);
    }

    public override GlobalId Id => new(nameof(Epci), Siren.Value);

    public Texte Siren { get; }

    /// <summary>Member communes, in the order of their codes; arrondissements municipaux are not members.</summary>
    public IReadOnlyList<Commune> Communes => _communes.Target.RecordsAt(_communes.Links.ItemsOf(Row));

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
