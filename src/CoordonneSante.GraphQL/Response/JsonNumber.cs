using System.Buffers.Text;

namespace CoordonneSante.GraphQL.Response;

/// <summary>Writes numbers as JSON, shortest form that reads back as the same value.</summary>
public static class JsonNumber
{
    private const uint Scale = 1_000_000;

    /// <summary>
    /// Up to this magnitude a value with six decimals has at most 15 significant digits, which a double always tells apart.
    /// </summary>
    private const double ExactBelow = 1e8;

    public static void Write(ResponseBuffer buffer, int value)
    {
        Utf8Formatter.TryFormat(value, buffer.GetSpan(11), out var written);
        buffer.Advance(written);
    }

    /// <param name="buffer">Receives the digits.</param>
    /// <param name="value">Finite: JSON has no NaN and no infinity.</param>
    /// <remarks>
    /// Coordinates, distances and rates have few decimals, and general shortest formatting costs ten times an integer's: a value that
    /// six decimals represent exactly is written from its integer parts. No shorter notation of the same double exists, by the bound above.
    /// </remarks>
    public static void Write(ResponseBuffer buffer, double value)
    {
        var magnitude = Math.Abs(value);
        if (magnitude < ExactBelow)
        {
            var scaled = Math.Round(magnitude * Scale);
            if (scaled / Scale == magnitude)
            {
                WriteDecimal(buffer, value < 0, (ulong)scaled);
                return;
            }
        }

        value.TryFormat(buffer.GetSpan(32), out var written, "R", System.Globalization.CultureInfo.InvariantCulture);
        buffer.Advance(written);
    }

    private static void WriteDecimal(ResponseBuffer buffer, bool isNegative, ulong millionths)
    {
        var span = buffer.GetSpan(20);
        var position = 0;
        if (isNegative)
        {
            span[position++] = (byte)'-';
        }

        var whole = (uint)(millionths / Scale);
        var fraction = (uint)(millionths - ((ulong)whole * Scale));
        if (whole < 10)
        {
            span[position++] = (byte)('0' + whole);
        }
        else if (whole < 100)
        {
            WritePair(span[position..], whole);
            position += 2;
        }
        else
        {
            Utf8Formatter.TryFormat(whole, span[position..], out var written);
            position += written;
        }

        if (fraction != 0)
        {
            var digits = span.Slice(position, 7);
            digits[0] = (byte)'.';
            WritePair(digits[1..], fraction / 10_000);
            WritePair(digits[3..], fraction / 100 % 100);
            WritePair(digits[5..], fraction % 100);
            position += digits.LastIndexOfAnyExcept((byte)'0') + 1;
        }

        buffer.Advance(position);
    }

    /// <param name="span">Receives two digits.</param>
    /// <param name="value">Below 100.</param>
    private static void WritePair(Span<byte> span, uint value)
    {
        var tens = value / 10;
        span[1] = (byte)('0' + (value - (tens * 10)));
        span[0] = (byte)('0' + tens);
    }
}
