using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>The changes that one request asks for, in the order of FINESS numbers.</summary>
internal sealed class ChangementTable : Table<Changement>
{
    /// <param name="changements">In the order of their FINESS numbers.</param>
    public ChangementTable(IReadOnlyList<Changement> changements)
        : base(changements, changement => changement.Finess, FormeDeCode.Finess)
    {
    }

    /// <param name="query">Identifies the request in cursors.</param>
    /// <param name="page">Which page of the changes.</param>
    public Connection<Changement> Page(QueryHash query, PageArguments page)
    {
        var order = Orders.Get([]);
        return new Connection<Changement>(RecordsByRow, Everything, order, new CursorFormat(() => query.Value, order, Keys), page);
    }
}
