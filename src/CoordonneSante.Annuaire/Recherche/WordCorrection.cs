using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Corrects one word of a search that finds nothing.</summary>
internal sealed class WordCorrection(SearchIndex search)
{
    /// <summary>Words tried in the place of one.</summary>
    private const int MaxTries = 4;

    private readonly Spelling _spelling = new(search.Words);

    /// <summary>The searches that differ by one word which the names have, the last word first and the nearest first.</summary>
    public IEnumerable<string> Of(string typed)
    {
        var words = FoldedText.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var nearest = _spelling.Find(words[i], begun: false)
                .Where(near => near.Distance > 0)
                .OrderBy(near => near.Distance)
                .ThenByDescending(near => search.Frequency(near.Index))
                .Take(MaxTries)
                .ToList();
            foreach (var near in nearest)
            {
                var corrected = words.ToArray();
                corrected[i] = search.Words[near.Index];
                yield return string.Join(' ', corrected);
            }
        }
    }
}
