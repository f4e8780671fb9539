using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>The structures of each record of one type: of each région, of each gestionnaire …</summary>
internal sealed class StructuresOf(StructureTable structures, Links links)
{
    public int Count(int ownerRow) => links.ItemsOf(ownerRow).Length;

    public Connection<Structure> Page(
        GlobalId owner, int ownerRow, string? recherche, StructureFilter? where, IReadOnlyList<StructureSort>? order, PageArguments page) =>
        Query.Page<Structure, StructureTable>(structures, new Scope(owner, ownerRow, links), recherche, where, order, page);
}
