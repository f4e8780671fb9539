using System.Runtime.CompilerServices;
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

    public void Key(SortDirection? direction, SortableColumn column, [CallerArgumentExpression(nameof(direction))] string name = "")
    {
        if (direction is { } given)
        {
            _keys.Add(new SortKey(_path + name, [.. _through], column, given == SortDirection.Desc));
        }
    }

    public void Embedded<TColumns>(
        Sort<TColumns>? sort, TColumns columns, [CallerArgumentExpression(nameof(sort))] string name = "")
    {
        if (sort is not null)
        {
            var outer = _path;
            _path += name + ".";
            sort.Visit(this, columns);
            _path = outer;
        }
    }

    public void One<TTable>(Sort<TTable>? sort, Relation<TTable> relation, [CallerArgumentExpression(nameof(sort))] string name = "")
        where TTable : ITable
    {
        if (sort is not null)
        {
            _through.Add(relation.Column);
            Embedded(sort, relation.Target, name);
            _through.RemoveAt(_through.Count - 1);
        }
    }
}
