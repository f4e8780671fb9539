using System.Collections.Frozen;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Words that stand between what is looked for and the name of a place: « près de Rennes », « dans la ville de Brest ».</summary>
internal static class WordsBeforePlaces
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal, "pres", "proche", "autour", "vers", "ville", "commune", "departement", "region");

    /// <summary>Whether the name of a territory may follow.</summary>
    public static bool Contains(string word) => Words.Contains(word) || LittleWords.Contains(word) || LinkingWords.Contains(word);

    /// <summary>Whether the name of a quarter may follow: after « quartier » none is a territory's, even where one has it.</summary>
    public static bool ContainsForQuarters(string word) => word == "quartier" || Contains(word);
}
