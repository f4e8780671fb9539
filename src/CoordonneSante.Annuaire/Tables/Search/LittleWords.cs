using System.Collections.Frozen;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Words that a phrase keeps its meaning without: « centre santé » is « centre de santé ».</summary>
internal static class LittleWords
{
    private static readonly FrozenSet<string> Words =
        FrozenSet.Create(StringComparer.Ordinal, "de", "d", "du", "des", "la", "le", "les", "l", "et");

    public static bool Contains(string word) => Words.Contains(word);

    /// <param name="words">Folded.</param>
    /// <returns>The other words, in their order.</returns>
    public static string[] Remove(ReadOnlySpan<string> words) => Array.FindAll(words.ToArray(), word => !Words.Contains(word));
}
