using System.Text.RegularExpressions;

namespace CoordonneSante.Annuaire.Tests.Exercice.Documents;

/// <summary>Looks for a passage in a document as text extraction left it: broken lines, words cut by a hyphen, runs of spaces.</summary>
internal sealed partial class PassageSearch(string document)
{
    private readonly string _mended = OneLine(CutWord().Replace(document, ""));
    private readonly string _compound = OneLine(CutWord().Replace(document, "-"));

    /// <summary>Whether the words are there in this order. A hyphen at a line's end is a cut or part of the word: one way for all of a
    /// passage.</summary>
    public bool Finds(string passage)
    {
        var words = OneLine(passage);
        return _mended.Contains(words, StringComparison.Ordinal) || _compound.Contains(words, StringComparison.Ordinal);
    }

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"-[ \t]*\r?\n\s*")]
    private static partial Regex CutWord();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
