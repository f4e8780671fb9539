using System.Numerics;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Finds the texts that differ from what has been typed by a letter or two: one more, one less, another, or two
/// exchanged.</summary>
internal sealed class Spelling
{
    /// <summary>Lengths of the beginnings whose letters are kept: only what is about as long as what has been typed can be near
    /// it.</summary>
    private static readonly int[] Lengths = [3, 4, 6, 8, 10, 12, 16, int.MaxValue];

    private readonly string[] _texts;
    private readonly uint[][] _letters;

    /// <param name="texts">Folded; a null one is never found.</param>
    public Spelling(IEnumerable<string?> texts)
    {
        _texts = [.. texts.Select(text => text ?? "")];
        _letters = Array.ConvertAll(
            Lengths, length => Array.ConvertAll(_texts, text => LettersOf(text.AsSpan(0, Math.Min(length, text.Length)))));
    }

    /// <summary>Letters that may differ: none in three letters, one up to seven, two beyond.</summary>
    public static int Allowed(int length) => length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <param name="typed">Folded.</param>
    /// <param name="begun">Whether the beginning of a text is enough.</param>
    /// <returns>Index of each text, how many letters differ, and whether the whole text was typed; in the order of the indexes.</returns>
    public List<(int Index, int Distance, bool IsWhole)> Find(string typed, bool begun) => Find(typed, begun, Allowed(typed.Length));

    /// <inheritdoc cref="Find(string, bool)"/>
    /// <param name="typed">Folded.</param>
    /// <param name="begun">Whether the beginning of a text is enough.</param>
    /// <param name="allowed">Letters that may differ.</param>
    public List<(int Index, int Distance, bool IsWhole)> Find(string typed, bool begun, int allowed)
    {
        var found = new List<(int, int, bool)>();
        if (typed.Length is 0 or > LetterPattern.MaxLength)
        {
            return found;
        }
        var pattern = new LetterPattern(typed);
        var letters = LettersOf(typed);
        var longest = _letters[Array.FindIndex(Lengths, length => length >= typed.Length + allowed)];
        var shortest = Array.FindLastIndex(Lengths, length => length <= typed.Length - allowed) is >= 0 and var place
            ? _letters[place]
            : null;
        for (var i = 0; i < longest.Length; i++)
        {
            // A letter that only one of them has costs an edit: one typed, that no beginning near it has, or one of all such beginnings.
            if (BitOperations.PopCount(letters & ~longest[i]) > allowed
                || (shortest is not null && BitOperations.PopCount(shortest[i] & ~letters) > allowed)
                || _texts[i].Length < typed.Length - allowed
                || (!begun && _texts[i].Length > typed.Length + allowed))
            {
                continue;
            }
            var (whole, beginning) = pattern.Distances(_texts[i], allowed);
            if (whole <= allowed)
            {
                found.Add((i, whole, true));
            }
            else if (begun && beginning <= allowed)
            {
                found.Add((i, beginning, false));
            }
        }
        return found;
    }

    private static uint LettersOf(ReadOnlySpan<char> text)
    {
        var letters = 0u;
        foreach (var letter in text)
        {
            letters |= letter is >= 'a' and <= 'z' ? 1u << (letter - 'a') : 1u << 26;
        }
        return letters;
    }
}
