namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>The kinds of EPCI, which names have whole or abbreviated: « communauté de communes » is « CC ».</summary>
internal static class Intercommunalites
{
    /// <summary>How many words more the longest kind has than its abbreviation.</summary>
    public const int WordsMore = 2;

    private const string Community = "communaute";

    /// <summary>Folded, the longest first; null for the words of any kind.</summary>
    private static readonly (string Words, string? Kind)[] Before =
    [
        ("communaute de communes", "cc"), ("communaute de commune", "cc"), ("communaute communes", "cc"), ("com com", "cc"),
        ("comcom", "cc"), ("codecom", "cc"), ("cc", "cc"),
        ("communaute d agglomeration", "ca"), ("communaute d agglo", "ca"), ("communaute agglomeration", "ca"), ("agglomeration", "ca"),
        ("agglo", "ca"), ("ca", "ca"),
        ("communaute urbaine", "cu"), ("cu", "cu"),
        ("metropole", "metropole"), ("eurometropole", "metropole"),
        ("communaute", null), ("intercommunalite", null), ("interco", null), ("epci", null),
    ];

    /// <summary>What kinds are called behind a name: « Lorient Agglomération ».</summary>
    private static readonly (string Words, string? Kind)[] After =
        [("agglomeration", "ca"), ("agglo", "ca"), ("metropole", "metropole"), ("communaute", null)];

    private static readonly (string Whole, string Short)[] Kinds =
    [
        ("communaute de communes", "cc"),
        ("communaute d agglomeration", "ca"),
        ("communaute urbaine", "cu"),
        ("communaute de commune", "cc"),
        ("communaute communes", "cc"),
        ("communaute agglomeration", "ca"),
    ];

    /// <summary>The same words, each kind abbreviated: two spellings of one name become equal.</summary>
    /// <param name="folded">Apart by one space.</param>
    public static string Abbreviate(string folded)
    {
        if (!folded.Contains(Community, StringComparison.Ordinal))
        {
            return folded;
        }
        var text = $" {folded} ";
        foreach (var (whole, abbreviated) in Kinds)
        {
            text = text.Replace($" {whole} ", $" {abbreviated} ", StringComparison.Ordinal);
        }
        return text[1..^1];
    }

    /// <summary>The name with its kind abbreviated if it is whole, whole if the name begins with its abbreviation.</summary>
    /// <param name="folded">Apart by one space.</param>
    /// <returns>Null for a name without kind.</returns>
    public static string? OtherForm(string folded)
    {
        if (Abbreviate(folded) is var abbreviated && abbreviated != folded)
        {
            return abbreviated;
        }
        foreach (var (whole, known) in Kinds)
        {
            if (folded.StartsWith(known, StringComparison.Ordinal) && folded.Length > known.Length && folded[known.Length] == ' ')
            {
                return whole + folded[known.Length..];
            }
        }
        return null;
    }

    /// <summary>The name without the kinds around it and without little words, and the first of these kinds.</summary>
    public static (string Name, string? Kind) Split(string folded)
    {
        var (name, kind) = (folded, (string?)null);
        foreach (var (words, known) in Before)
        {
            if (name.StartsWith(words, StringComparison.Ordinal) && name.Length > words.Length && name[words.Length] == ' ')
            {
                (name, kind) = (name[(words.Length + 1)..], known);
                break;
            }
        }
        foreach (var (words, known) in After)
        {
            if (name.EndsWith(words, StringComparison.Ordinal)
                && name.Length > words.Length
                && name[^(words.Length + 1)] == ' ')
            {
                (name, kind) = (name[..^(words.Length + 1)], kind ?? known);
                break;
            }
        }
        return name.Length == folded.Length ? (folded, null) : (string.Join(' ', LittleWords.Remove(name.Split(' '))), kind);
    }
}
