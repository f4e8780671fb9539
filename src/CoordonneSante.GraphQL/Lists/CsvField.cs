using System.Buffers;
using System.Text.Json;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes JSON values as CSV fields.</summary>
/// <remarks>
/// A text that a spreadsheet would run as a formula is preceded by an apostrophe (OWASP, "CSV Injection"); numbers are left alone.
/// </remarks>
internal sealed class CsvField(byte separator, bool hasDecimalComma)
{
    private const byte ListSeparator = (byte)'|';
    private const byte Quote = (byte)'"';

    /// <summary>What makes a spreadsheet take a text for a formula, at its beginning.</summary>
    private static readonly SearchValues<byte> FormulaStarts = SearchValues.Create("=+-@\t\r\n"u8);

    private readonly SearchValues<byte> _quoted = SearchValues.Create([separator, Quote, (byte)'\r', (byte)'\n']);

    /// <summary>Makes a field of the JSON value that the buffer ends with; null is an empty field.</summary>
    /// <param name="buffer">Holds the value from <paramref name="start"/> on, and then the field.</param>
    /// <param name="start">Where the value starts.</param>
    public void Finish(ResponseBuffer buffer, int start)
    {
        var json = buffer.WrittenSpan[start..];
        if (IsPlain(json))
        {
            buffer.Unquote(start);
        }
        else if (json[0] == (byte)'n')
        {
            buffer.Length = start;
        }
        else if (hasDecimalComma || json[0] is Quote or (byte)'{' or (byte)'[')
        {
            var copy = ArrayPool<byte>.Shared.Rent(json.Length);
            json.CopyTo(copy);
            var length = json.Length;
            buffer.Length = start;
            Write(copy.AsSpan(0, length), buffer);
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    /// <summary>The same for a value before which no separator is written yet: the opening quote of a text, which most are, becomes
    /// it.</summary>
    /// <inheritdoc cref="Finish"/>
    public void FinishJoined(ResponseBuffer buffer, int start)
    {
        if (IsPlain(buffer.WrittenSpan[start..]))
        {
            buffer.ReplaceQuotes(start, separator);
            return;
        }

        buffer.Insert(start, [separator]);
        Finish(buffer, start + 1);
    }

    /// <param name="json">Not null: a text, a number, a Boolean, a list of them, or an object, which is written as JSON.</param>
    /// <param name="output">Receives the field.</param>
    public void Write(ReadOnlySpan<byte> json, ResponseBuffer output)
    {
        if (IsPlain(json))
        {
            output.Write(json[1..^1]);
            return;
        }

        var start = output.Length;
        if (json[0] is (byte)'"' or (byte)'{' or (byte)'[')
        {
            WriteText(json, output);
            Protect(output, start);
        }
        else
        {
            WriteScalar(json, output);
        }
    }

    /// <summary>Whether a text goes as it is, which most do: JSON escapes whatever else would have to be quoted.</summary>
    private bool IsPlain(ReadOnlySpan<byte> json) =>
        json[0] == Quote && json.Length > 2 && !FormulaStarts.Contains(json[1]) && json.IndexOfAny(separator, (byte)'\\') < 0;

    private void WriteText(ReadOnlySpan<byte> json, ResponseBuffer output)
    {
        switch (json[0])
        {
            case Quote:
                WriteString(json, output);
                break;
            case (byte)'[':
                WriteList(json, output);
                break;
            default:
                output.Write(json);
                break;
        }
    }

    /// <summary>Writes the items between bars; a null one is empty.</summary>
    private void WriteList(ReadOnlySpan<byte> json, ResponseBuffer output)
    {
        var cursor = new JsonCursor(json);
        cursor.TryTake((byte)'[');
        while (!cursor.TryTake((byte)']'))
        {
            if (cursor.TryTake((byte)','))
            {
                output.WriteByte(ListSeparator);
            }

            if (cursor.TryTake("null"u8))
            {
                continue;
            }

            var item = cursor.Take().In(json);
            switch (item[0])
            {
                case Quote:
                    WriteString(item, output);
                    break;
                case (byte)'[' or (byte)'{':
                    output.Write(item);
                    break;
                default:
                    WriteScalar(item, output);
                    break;
            }
        }
    }

    private static void WriteString(ReadOnlySpan<byte> json, ResponseBuffer output)
    {
        if (!json.Contains((byte)'\\'))
        {
            output.Write(json[1..^1]);
            return;
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        output.Advance(reader.CopyString(output.GetSpan(json.Length)));
    }

    /// <summary>Writes a number or a Boolean.</summary>
    private void WriteScalar(ReadOnlySpan<byte> json, ResponseBuffer output)
    {
        var point = hasDecimalComma ? json.IndexOf((byte)'.') : -1;
        if (point < 0)
        {
            output.Write(json);
            return;
        }

        output.Write(json[..point]);
        output.WriteByte((byte)',');
        output.Write(json[(point + 1)..]);
    }

    /// <summary>Quotes and neutralises the text written since <paramref name="start"/>, where it needs either.</summary>
    private void Protect(ResponseBuffer output, int start)
    {
        var text = output.WrittenSpan[start..];
        var isEmpty = text.IsEmpty;
        var isFormula = !isEmpty && FormulaStarts.Contains(text[0]);
        var isQuoted = isEmpty || text.IndexOfAny(_quoted) >= 0;
        if (!isFormula && !isQuoted)
        {
            return;
        }

        var copy = text.ToArray();
        output.Length = start;
        if (isQuoted)
        {
            output.WriteByte(Quote);
        }

        if (isFormula)
        {
            output.WriteByte((byte)'\'');
        }

        foreach (var value in copy)
        {
            if (value == Quote)
            {
                output.WriteByte(Quote);
            }

            output.WriteByte(value);
        }

        if (isQuoted)
        {
            output.WriteByte(Quote);
        }
    }
}
