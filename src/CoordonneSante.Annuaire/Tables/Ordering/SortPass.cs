using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>Reads the sort keys of an <c>order</c> argument.</summary>
internal sealed class SortPass
{
    private readonly List<SortKey> _keys = [];
    private readonly List<Column> _through = [];
    private string _path = "";

    public static IReadOnlyList<SortKey> Read<TTable>(IReadOnlyList<Sort<TTable>>? order, TTable table)
    {
        if (order is null or [])
        {
            return [];
        }
        var pass = new SortPass();
        foreach (var element in order)
        {
            var before = pass._keys.Count;
            element.Visit(pass, table);
            if (pass._keys.Count != before + 1)
            {
                throw new RequeteInvalideException(
                    "TRI_INVALIDE",
                    "Chaque élément de « order » porte exactement un champ.",
                    "Écrivez un élément par clé, dans l'ordre voulu : order: [{commune: {nom: ASC}}, {nom: DESC}].");
            }
        }
        return pass._keys;
    }

    public void Key(string name, SortDirection? direction, SortableColumn column)
    {
        if (direction is { } given)
        {
            _keys.Add(new SortKey(_path + name, [.. _through], column, given == SortDirection.Desc));
        }
    }

    public void Embedded<TColumns>(string name, Sort<TColumns>? sort, TColumns columns)
    {
        if (sort is not null)
        {
            var outer = _path;
            _path += name + ".";
            sort.Visit(this, columns);
            _path = outer;
        }
    }

    public void One<TTable>(string name, Sort<TTable>? sort, Relation<TTable> relation)
        where TTable : ITable
    {
        if (sort is not null)
        {
            _through.Add(relation.Column);
            Embedded(name, sort, relation.Target);
            _through.RemoveAt(_through.Count - 1);
        }
    }
}
