using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests records of one type.</summary>
internal sealed class SuggestionCategory<T> : ISuggestionCategory
    where T : class
{
    private readonly Table<T> _table;
    private readonly SearchIndex _search;
    private readonly Func<T, Suggestion> _suggest;
    private readonly int[] _rowAt;
    private readonly int[] _placeOf;
    private readonly string?[] _foldedNames;

    /// <param name="table">The records.</param>
    /// <param name="search">Finds them by words.</param>
    /// <param name="name">Name of a record; a record without name is never suggested.</param>
    /// <param name="importance">The greater, the sooner suggested; ties by key.</param>
    /// <param name="suggest">What to show of a record.</param>
    public SuggestionCategory(
        Table<T> table, SearchIndex search, Func<T, string?> name, Func<T, int> importance, Func<T, Suggestion> suggest)
    {
        _table = table;
        _search = search;
        _suggest = suggest;
        _rowAt = [.. Enumerable.Range(1, table.Count).OrderByDescending(row => importance(table.At(row)))];
        _placeOf = new int[table.Count + 1];
        for (var place = 0; place < _rowAt.Length; place++)
        {
            _placeOf[_rowAt[place]] = place;
        }
        _foldedNames = [null, .. table.Records.Select(record => name(record) is { } text ? FoldedText.Of(text) : null)];
    }

    public void Collect(string typed, string folded, int count, List<Suggestion>[] byFit)
    {
        using var rows = _table.Everything.Copy();
        _search.Narrow(rows, typed);
        using var places = RowSet.Empty(_table.Count);
        foreach (var row in rows)
        {
            places.Add(_placeOf[row]);
        }
        Span<int> taken = stackalloc int[byFit.Length];
        foreach (var place in places)
        {
            var row = _rowAt[place];
            if (_foldedNames[row] is { } name)
            {
                var fit = (int)Fit(name, folded);
                if (taken[fit]++ < count)
                {
                    byFit[fit].Add(_suggest(_table.At(row)));
                }
            }
        }
    }

    private static SuggestionFit Fit(string name, string folded)
    {
        if (!name.StartsWith(folded, StringComparison.Ordinal))
        {
            return SuggestionFit.Words;
        }
        return name.Length == folded.Length ? SuggestionFit.Whole : SuggestionFit.Beginning;
    }
}
