namespace CoordonneSante.GraphQL.Spelling;

/// <summary>Orders names as a reader does: numbers inside them by value, so <c>a2</c> before <c>a10</c>; the rest by code unit.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            int order;
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
            {
                order = ReadNumber(left, ref i).CompareTo(ReadNumber(right, ref j));
            }
            else
            {
                order = left[i++].CompareTo(right[j++]);
            }

            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>Reads one leading zero alone, as the reference implementation does, else all the digits.</summary>
    private static double ReadNumber(string text, ref int index)
    {
        var number = 0d;
        do
        {
            number = (number * 10) + (text[index++] - '0');
        }
        while (number > 0 && index < text.Length && char.IsAsciiDigit(text[index]));

        return number;
    }
}
