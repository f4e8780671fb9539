namespace CoordonneSante.GraphQL.Spelling;

/// <summary>How many edits lie between an input and candidate names.</summary>
/// <remarks>
/// Damerau–Levenshtein distance (optimal string alignment): insertion, deletion, substitution and transposition of neighbours cost one
/// each, and a name that differs only by case is one edit away. The reference implementation ranks its suggestions so.
/// </remarks>
internal sealed class LexicalDistance(string input)
{
    private readonly string _lowerInput = input.ToLowerInvariant();

    /// <returns>Null when more than <paramref name="threshold"/> edits are needed.</returns>
    public int? To(string option, int threshold)
    {
        if (input == option)
        {
            return 0;
        }

        var lowerOption = option.ToLowerInvariant();
        if (_lowerInput == lowerOption)
        {
            return 1;
        }

        // More missing letters than edits: no need to look further.
        return Math.Abs(_lowerInput.Length - lowerOption.Length) > threshold ? null : Measure(lowerOption, threshold);
    }

    private int? Measure(string option, int threshold)
    {
        var width = _lowerInput.Length + 1;
        var beforeLast = new int[width];
        var last = new int[width];
        var current = new int[width];
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= option.Length; i++)
        {
            current[0] = i;
            var smallest = i;
            for (var j = 1; j < width; j++)
            {
                var substitution = option[i - 1] == _lowerInput[j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + substitution);
                if (i > 1 && j > 1 && option[i - 1] == _lowerInput[j - 2] && option[i - 2] == _lowerInput[j - 1])
                {
                    edits = Math.Min(edits, beforeLast[j - 2] + 1);
                }

                current[j] = edits;
                smallest = Math.Min(smallest, edits);
            }

            if (smallest > threshold)
            {
                return null;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[^1] <= threshold ? last[^1] : null;
    }
}
