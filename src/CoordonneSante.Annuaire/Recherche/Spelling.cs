using System.Numerics;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Finds the texts that differ from what has been typed by a letter or two: one more, one less, another, or two exchanged.</summary>
internal sealed class Spelling
{
    private readonly string[] _texts;
    private readonly uint[] _letters;

    /// <param name="texts">Folded; a null one is never found.</param>
    public Spelling(IEnumerable<string?> texts)
    {
        _texts = [.. texts.Select(text => text ?? "")];
        _letters = Array.ConvertAll(_texts, LettersOf);
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
        for (var i = 0; i < _texts.Length; i++)
        {
            // A letter that only one of them has costs an edit.
            if (BitOperations.PopCount(letters & ~_letters[i]) > allowed || _texts[i].Length < typed.Length - allowed)
            {
                continue;
            }
            var isShort = _texts[i].Length <= typed.Length + allowed;
            if ((isShort || begun) && Distances(typed, _texts[i], allowed) is var (whole, beginning))
            {
                if (whole <= allowed)
                {
                    found.Add((i, whole, true));
                }
                else if (begun && beginning <= allowed)
                {
                    found.Add((i, beginning, false));
                }
            }
        }
        return found;
    }

    private static uint LettersOf(string text)
    {
        var letters = 0u;
        foreach (var letter in text)
        {
            letters |= letter is >= 'a' and <= 'z' ? 1u << (letter - 'a') : 1u << 26;
        }
        return letters;
    }

    /// <summary>Optimal string alignment to the whole text, and to the best of its beginnings.</summary>
    private static (int Whole, int Beginning) Distances(string typed, string text, int allowed)
    {
        var width = Math.Min(text.Length, typed.Length + allowed);
        Span<int> before = stackalloc int[width + 1];
        Span<int> last = stackalloc int[width + 1];
        Span<int> line = stackalloc int[width + 1];
        for (var j = 0; j <= width; j++)
        {
            last[j] = j;
        }
        for (var i = 1; i <= typed.Length; i++)
        {
            line[0] = i;
            var least = i;
            for (var j = 1; j <= width; j++)
            {
                var isSame = typed[i - 1] == text[j - 1];
                line[j] = Math.Min(Math.Min(last[j], line[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && typed[i - 1] == text[j - 2] && typed[i - 2] == text[j - 1])
                {
                    line[j] = Math.Min(line[j], before[j - 2] + 1);
                }
                least = Math.Min(least, line[j]);
            }
            if (least > allowed)
            {
                return (int.MaxValue, int.MaxValue);
            }
            var reused = before;
            before = last;
            last = line;
            line = reused;
        }
        var beginning = int.MaxValue;
        foreach (var distance in last)
        {
            beginning = Math.Min(beginning, distance);
        }
        return (width < text.Length ? int.MaxValue : last[width], beginning);
    }
}
