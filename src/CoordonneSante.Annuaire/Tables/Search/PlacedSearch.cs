using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>A search that says what is looked for and then, or before, the whole name of a territory: « MSP Var », « rennes
/// dentiste ».</summary>
/// <param name="What">The words of what is looked for.</param>
/// <param name="Where">Those of the territory.</param>
/// <param name="Places">What they name, the widest first; not empty.</param>
internal sealed record PlacedSearch(string[] What, string[] Where, IReadOnlyList<SearchPlace> Places)
{
    /// <summary>The longest names have fewer words, and longer searches are not tried so.</summary>
    private const int MaxWords = 24;

    /// <returns>Null for a search that is not of that form.</returns>
    public static PlacedSearch? Read(string[] words, SearchPhrases phrases, ISearchPlaces places)
    {
        if (words.Length is < 2 or > MaxWords)
        {
            return null;
        }
        var whatEnd = phrases.CountOfWhat(words);
        for (var first = whatEnd; first < words.Length && (first == whatEnd || WordsBeforePlaces.Contains(words[first - 1])); first++)
        {
            for (var end = words.Length; end > first; end--)
            {
                var after = words.AsSpan(end);
                if ((whatEnd > 0 || !after.IsEmpty)
                    && phrases.CountOfWhat(after) == after.Length
                    && Find(words, first, end, whatEnd > 0, places) is var (name, found))
                {
                    return new PlacedSearch([.. words[..whatEnd], .. after], name, found);
                }
            }
            if (whatEnd == 0)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>The widest place where something of the rows is, and adds what is there; else the widest, where there is nothing.</summary>
    /// <param name="rows">What is looked for.</param>
    /// <param name="found">Receives them.</param>
    /// <param name="named">Adds those of the rows that have the words in their own name.</param>
    /// <returns>Null where the words may as well be a part of a name; without territory where they are only that.</returns>
    public SearchPlace? Choose(RowSet rows, RowSet found, Action<RowSet> named)
    {
        foreach (var place in Places)
        {
            foreach (var row in place.Rows)
            {
                found.Add(row);
            }
            found.IntersectWith(rows);
            var isThere = found.Count > 0;
            if (!place.IsWide)
            {
                named(found);
            }
            if (found.Count > 0)
            {
                return isThere ? place : place with { Territoires = [] };
            }
        }
        return Places[0].IsWide ? Places[0] : null;
    }

    private static (string[] Name, IReadOnlyList<SearchPlace> Found)? Find(
        string[] words, int first, int end, bool afterWhat, ISearchPlaces places)
    {
        var name = words[first..end];
        if (places.Find(name).ToList() is { Count: > 0 } found)
        {
            return (name, found);
        }
        if (afterWhat && first > 0 && ArticleIn(words[first - 1]) is { } article)
        {
            name = [article, .. name];
            return places.Find(name).ToList() is { Count: > 0 } withArticle ? (name, withArticle) : null;
        }
        return null;
    }

    /// <summary>« du Mans » is of « Le Mans ».</summary>
    private static string? ArticleIn(string word) => word switch
    {
        "du" or "au" => "le",
        "des" or "aux" => "les",
        _ => null,
    };
}
