using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>The labels of one enumeration, as JSON.</summary>
internal sealed class LabelTable(IReadOnlyDictionary<string, string> labels)
{
    /// <summary>Quotes included. Few, so that looking at one after the other is fastest.</summary>
    private readonly (byte[] Value, byte[] Label)[] _labels =
        [.. labels.Select(label => (JsonString.Encode(label.Key), JsonString.Encode(label.Value)))];

    /// <param name="json">A value, or a list of values.</param>
    /// <returns>The same with each value's label in its place.</returns>
    public ReadOnlySpan<byte> Translate(ReadOnlySpan<byte> json) => json[0] == (byte)'[' ? TranslateList(json) : LabelOf(json);

    private ReadOnlySpan<byte> LabelOf(ReadOnlySpan<byte> value)
    {
        foreach (var (known, label) in _labels)
        {
            if (value.SequenceEqual(known))
            {
                return label;
            }
        }

        return value;
    }

    private byte[] TranslateList(ReadOnlySpan<byte> json)
    {
        using var list = new ResponseBuffer();
        var cursor = new JsonCursor(json);
        cursor.TryTake((byte)'[');
        list.WriteByte((byte)'[');
        while (!cursor.TryTake((byte)']'))
        {
            if (cursor.TryTake((byte)','))
            {
                list.WriteByte((byte)',');
            }

            list.Write(cursor.TryTake("null"u8) ? "null"u8 : Translate(cursor.Take().In(json)));
        }

        list.WriteByte((byte)']');
        return list.WrittenSpan.ToArray();
    }
}
