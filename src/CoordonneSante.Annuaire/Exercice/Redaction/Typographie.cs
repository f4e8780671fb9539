using System.Text.RegularExpressions;

namespace CoordonneSante.Annuaire.Exercice.Redaction;

/// <summary>French spaces: a narrow no-break one (U+202F) before ; : ? ! and within guillemets, so that no line begins with a
/// mark.</summary>
/// <remarks>Texts are written with ordinary spaces, in data and in code, and pass here once, where they are read or made. Citations do
/// not.</remarks>
public static partial class Typographie
{
    /// <param name="text">French sentences, with ordinary spaces or with narrow ones already.</param>
    public static string Compose(string text) => Spaces().Replace(text, "\u202F");

    [GeneratedRegex(@" (?=[;:?!»])|(?<=«) ")]
    private static partial Regex Spaces();
}
