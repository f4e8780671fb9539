using System.Buffers.Text;

namespace CoordonneSante.GraphQL.Response;

/// <summary>Writes numbers as JSON, shortest form that reads back as the same value.</summary>
public static class JsonNumber
{
    private const double Scale = 1e6;
    private const int FractionDigits = 6;

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
                WriteDecimal(buffer, value < 0, (long)scaled);
                return;
            }
        }

        value.TryFormat(buffer.GetSpan(32), out var written, "R", System.Globalization.CultureInfo.InvariantCulture);
        buffer.Advance(written);
    }

    private static void WriteDecimal(ResponseBuffer buffer, bool isNegative, long millionths)
    {
        var span = buffer.GetSpan(20);
        var position = 0;
        if (isNegative)
        {
            span[position++] = (byte)'-';
        }

        var (whole, fraction) = Math.DivRem(millionths, (long)Scale);
        Utf8Formatter.TryFormat(whole, span[position..], out var written);
        position += written;
        if (fraction != 0)
        {
            span[position++] = (byte)'.';
            var end = position;
            for (var i = FractionDigits - 1; i >= 0; i--)
            {
                var (quotient, digit) = Math.DivRem(fraction, 10);
                span[position + i] = (byte)('0' + digit);
                fraction = quotient;
                if (digit != 0 && end == position)
                {
                    end = position + i + 1;
                }
            }

            position = end;
        }

        buffer.Advance(position);
    }
}
