using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A département of the COG.</summary>
public sealed class Departement : Circonscription
{
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
        : base(textes.Get(row.Code), textes.Get(row.Nom), population, number, structures, communes, epcis, etendue) =>
        Region = region;

    public override GlobalId Id => new(nameof(Departement), Code.Value);

    public Region Region { get; }
}
