namespace CoordonneSante.Annuaire.Recherche;

/// <summary>What has been typed, made to be compared with many texts: one letter of a text is one step, whatever the length
/// typed.</summary>
/// <remarks>
/// Optimal string alignment in bits, a column of its table at a time: Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau
/// Edit Distances" (2003).
/// </remarks>
internal sealed class LetterPattern
{
    /// <summary>Letters that a word of the machine holds.</summary>
    public const int MaxLength = 64;

    private const int Ascii = 128;

    private readonly string _typed;
    private readonly ulong[] _places = new ulong[Ascii];

    /// <param name="typed">From 1 to <see cref="MaxLength"/> letters, folded.</param>
    public LetterPattern(string typed)
    {
        _typed = typed;
        for (var i = 0; i < typed.Length; i++)
        {
            if (typed[i] < Ascii)
            {
                _places[typed[i]] |= 1UL << i;
            }
        }
    }

    /// <summary>How many letters differ from the whole text, and from the best of its beginnings: one more, one less, another, or two
    /// neighbours exchanged.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="allowed">More are told as one more.</param>
    public (int Whole, int Beginning) Distances(string text, int allowed)
    {
        var far = allowed + 1;
        var width = Math.Min(text.Length, _typed.Length + allowed);
        var last = 1UL << (_typed.Length - 1);
        var (more, less) = (ulong.MaxValue, 0UL); // Whether a distance is one more, or one less, than that of a letter before.
        var (same, placesBefore) = (0UL, 0UL);
        var distance = _typed.Length;
        var beginning = Math.Min(distance, far);
        for (var j = 0; j < width; j++)
        {
            var places = PlacesOf(text[j]);
            var exchanged = ((~same & places) << 1) & placesBefore;
            same = (((places & more) + more) ^ more) | places | less | exchanged;
            var right = less | ~(same | more);
            var left = same & more;
            distance += ((right & last) != 0 ? 1 : 0) - ((left & last) != 0 ? 1 : 0);
            right = (right << 1) | 1;
            left <<= 1;
            more = left | ~(same | right);
            less = right & same;
            placesBefore = places;
            beginning = Math.Min(beginning, distance);
        }
        return (width < text.Length ? far : Math.Min(distance, far), beginning);
    }

    private ulong PlacesOf(char letter)
    {
        if (letter < Ascii)
        {
            return _places[letter];
        }
        var places = 0UL;
        for (var i = 0; i < _typed.Length; i++)
        {
            places |= _typed[i] == letter ? 1UL << i : 0;
        }
        return places;
    }
}
