using System.Collections.Frozen;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Words that stand between what is looked for and the name of a place: « près de Rennes », « dans la ville de Brest ».</summary>
internal static class WordsBeforePlaces
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal, "pres", "proche", "autour", "vers", "ville", "commune", "quartier", "departement", "region");

    public static bool Contains(string word) => Words.Contains(word) || LittleWords.Contains(word) || LinkingWords.Contains(word);
}
