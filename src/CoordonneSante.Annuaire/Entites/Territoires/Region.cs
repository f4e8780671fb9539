using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A région of the COG.</summary>
public sealed class Region : Circonscription
{
    private readonly ManyRelation<DepartementTable> _departements;

    internal Region(
        RegionRow row,
        TextePool textes,
        int? population,
        int number,
        ManyRelation<StructureTable> structures,
        ManyRelation<DepartementTable> departements,
        ManyRelation<CommuneTable> communes,
        ManyRelation<EpciTable> epcis,
        Etendue etendue)
        : base(textes.Get(row.Code), textes.Get(row.Nom), population, number, structures, communes, epcis, etendue) =>
        _departements = departements;

    public override GlobalId Id => new(nameof(Region), Code.Value);

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<Departement> Departements => _departements.Target.RecordsAt(_departements.Links.ItemsOf(Row));
}
