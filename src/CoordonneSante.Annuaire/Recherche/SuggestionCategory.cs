using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests records of one type.</summary>
internal sealed class SuggestionCategory<T> : ISuggestionCategory
    where T : class, INode
{
    private readonly Table<T> _table;
    private readonly SearchIndex _search;
    private readonly Func<T, string> _label;

    /// <summary>By place, the most important first; null where the places follow the keys.</summary>
    private readonly int[]? _rowAt;

    /// <summary>By row.</summary>
    private readonly int[] _placeOf;
    private readonly NameOrder _order;

    /// <summary>Lengths of the keys, with what they begin with: few texts have one of them.</summary>
    private readonly HashSet<(int Length, char First)> _formsOfKeys;
    private readonly Lazy<Spelling> _spelling;

    /// <param name="table">The records.</param>
    /// <param name="search">Finds them by words.</param>
    /// <param name="names">Name of each record; a record without name is never suggested.</param>
    /// <param name="importance">The greater, the sooner suggested; ties by key. Null for all alike.</param>
    /// <param name="label">What to show of a record.</param>
    public SuggestionCategory(
        Table<T> table, SearchIndex search, TextColumn names, Func<T, int>? importance, Func<T, string> label)
    {
        _table = table;
        _search = search;
        _label = label;
        _rowAt = importance is null ? null : ByImportance(table, importance);
        _placeOf = _rowAt is null ? [] : PlacesOf(_rowAt);
        _order = new NameOrder(names);
        _formsOfKeys = [.. table.Records.Select(record => FormOf(record.Id.Key))];
        _spelling = new Lazy<Spelling>(() => new Spelling(Enumerable.Range(0, table.Count).Select(
            place => names.Ranks[RowAt(place)] is > 0 and var rank
                ? NameOrder.Fold(names.At(rank).Value).Replace(" ", "", StringComparison.Ordinal)
                : null)));
    }

    public SearchPlace? Collect(string typed, string folded, int count, List<Suggestion> found)
    {
        using var rows = _table.Everything.Copy();
        var place = _search.Narrow(rows, typed);
        if (_rowAt is null)
        {
            AddBest(rows, folded, count, found);
            return place;
        }
        using var places = RowSet.Empty(_table.Count);
        foreach (var row in rows)
        {
            places.Add(_placeOf[row]);
        }
        AddBest(places, folded, count, found);
        return place;
    }

    public void CollectJoined(string joined, int count, List<Suggestion> found)
    {
        foreach (
            var (_, place) in _spelling.Value.Find(joined, begun: true, allowed: 0)
                .Select(near => (IsBegun: !near.IsWhole, near.Index))
                .Order()
                .Take(count))
        {
            var record = _table.At(RowAt(place));
            found.Add(new Suggestion(record, _label(record), CorrespondanceSuggestion.Approchante));
        }
    }

    public void CollectNear(string joined, int count, List<(int Distance, Suggestion Suggestion)> found)
    {
        // A whole name comes before one that is only begun, as if the rest of it were a letter more.
        foreach (
            var (distance, place) in _spelling.Value.Find(joined, begun: true)
                .Select(near => (Distance: near.Distance + (near.IsWhole ? 0 : 1), near.Index))
                .Order()
                .Take(count))
        {
            var record = _table.At(RowAt(place));
            found.Add((distance, new Suggestion(record, _label(record), CorrespondanceSuggestion.Approchante)));
        }
    }

    private static int[] ByImportance(Table<T> table, Func<T, int> importance)
    {
        var rows = new int[table.Count];
        var keys = new long[table.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i + 1;
            keys[i] = ((long)-importance(table.At(i + 1)) << 32) + i;
        }
        Array.Sort(keys, rows);
        return rows;
    }

    private static int[] PlacesOf(int[] rowAt)
    {
        var places = new int[rowAt.Length + 1];
        for (var place = 0; place < rowAt.Length; place++)
        {
            places[rowAt[place]] = place;
        }
        return places;
    }

    private int RowAt(int place) => _rowAt is null ? place + 1 : _rowAt[place];

    private static (int Length, char First) FormOf(string key) => (key.Length, key.Length == 0 ? ' ' : char.ToLowerInvariant(key[0]));

    /// <param name="candidates">Places; rows where these follow the keys.</param>
    /// <param name="folded">What has been typed.</param>
    /// <param name="count">How many at most of each correspondence.</param>
    /// <param name="found">Receives them.</param>
    private void AddBest(RowSet candidates, string folded, int count, List<Suggestion> found)
    {
        var named = _order.BegunWith(folded);
        var mayBeKey = _formsOfKeys.Contains(FormOf(folded));
        var keyed = mayBeKey && _table.Find(folded.ToUpperInvariant()) is { } record ? _table.RowOf(record) : 0;
        Span<int> left = stackalloc int[(int)CorrespondanceSuggestion.Mots + 1];
        left[(int)CorrespondanceSuggestion.Exacte] = named.Whole >= 0 || keyed > 0 ? count : 0;
        left[(int)CorrespondanceSuggestion.Debut] = named.First < named.End ? count : 0;
        left[(int)CorrespondanceSuggestion.Mots] = count;
        foreach (var candidate in candidates)
        {
            var row = _rowAt is null ? candidate : _rowAt[candidate];
            if (_order.RankOf(row) is not -1 and var rank)
            {
                var fit = row == keyed || rank == named.Whole ? CorrespondanceSuggestion.Exacte
                    : rank >= named.First && rank < named.End ? CorrespondanceSuggestion.Debut
                    : CorrespondanceSuggestion.Mots;
                if (left[(int)fit] > 0)
                {
                    left[(int)fit]--;
                    found.Add(new Suggestion(_table.At(row), _label(_table.At(row)), fit));
                    if (!left.ContainsAnyExcept(0))
                    {
                        return;
                    }
                }
            }
        }
    }
}
