using System.Numerics;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Finds the texts that differ from what has been typed by a letter or two: one more, one less, another, or two
/// exchanged.</summary>
internal sealed class Spelling
{
    /// <summary>Lengths of the beginnings whose letters are kept: only what is as long as what has been typed can be near it.</summary>
    private static readonly int[] Lengths = [6, 8, 10, 12, 16, int.MaxValue];

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
    public List<(int Index, int Distance, bool IsWhole)> Find(string typed, bool begun)
    {
        var found = new List<(int, int, bool)>();
        var allowed = Allowed(typed.Length);
        var letters = LettersOf(typed);
        var beginnings = _letters[Array.FindIndex(Lengths, length => length >= typed.Length + allowed)];
        var lines = new int[3 * (typed.Length + allowed + 1)];
        for (var i = 0; i < _texts.Length; i++)
        {
            // A letter that only one of them has costs an edit.
            if (BitOperations.PopCount(letters & ~beginnings[i]) > allowed
                || _texts[i].Length < typed.Length - allowed
                || (!begun && _texts[i].Length > typed.Length + allowed))
            {
                continue;
            }
            var (whole, beginning) = Distances(typed, _texts[i], allowed, lines);
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

    /// <summary>Optimal string alignment to the whole text, and to the best of its beginnings; only near the diagonal, beyond which more
    /// letters differ than are allowed.</summary>
    private static (int Whole, int Beginning) Distances(string typed, string text, int allowed, Span<int> lines)
    {
        var far = allowed + 1;
        var width = Math.Min(text.Length, typed.Length + allowed);
        var before = lines[..(width + 1)];
        var last = lines.Slice(width + 1, width + 1);
        var line = lines.Slice(2 * (width + 1), width + 1);
        for (var j = 0; j <= width; j++)
        {
            (before[j], last[j], line[j]) = (far, Math.Min(j, far), far);
        }
        for (var i = 1; i <= typed.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - allowed), Math.Min(width, i + allowed));
            line[from - 1] = from == 1 ? Math.Min(i, far) : far;
            var least = line[from - 1];
            for (var j = from; j <= to; j++)
            {
                var isSame = typed[i - 1] == text[j - 1];
                var distance = Math.Min(Math.Min(last[j], line[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && typed[i - 1] == text[j - 2] && typed[i - 2] == text[j - 1])
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }
                line[j] = Math.Min(distance, far);
                least = Math.Min(least, line[j]);
            }
            if (to < width)
            {
                line[to + 1] = far;
            }
            if (least > allowed)
            {
                return (far, far);
            }
            var reused = before;
            before = last;
            last = line;
            line = reused;
        }
        var beginning = far;
        foreach (var distance in last[Math.Max(0, typed.Length - allowed)..])
        {
            beginning = Math.Min(beginning, distance);
        }
        return (width < text.Length ? far : last[width], beginning);
    }
}
