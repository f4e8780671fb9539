using System.Collections.Frozen;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Words that link what is searched to where: « dentiste à Rennes ».</summary>
internal static class LinkingWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal, "a", "au", "aux", "dans", "en", "pour");

    public static bool Contains(string word) => Words.Contains(word);

    /// <returns>The other words; the same when there are no others.</returns>
    public static string[] Remove(string[] words)
    {
        var wanted = Array.FindAll(words, word => !Words.Contains(word));
        return wanted.Length == 0 ? words : wanted;
    }
}
