using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>The labels of one enumeration, as JSON.</summary>
internal sealed class LabelTable(IReadOnlyDictionary<string, string> labels)
{
    /// <summary>Quotes included. Few, so that looking at one after the other is fastest.</summary>
    private readonly (byte[] Value, byte[] Label)[] _labels =
        [.. labels.Select(label => (JsonString.Encode(label.Key), JsonString.Encode(label.Value)))];

    /// <param name="json">A value, or a list of values.</param>
    /// <returns>The same with each value's label in its place; null for a value without label, which is its own.</returns>
    public byte[]? Find(ReadOnlySpan<byte> json) => json[0] == (byte)'[' ? TranslateList(json) : LabelOf(json);

    private byte[]? LabelOf(ReadOnlySpan<byte> value)
    {
        foreach (var (known, label) in _labels)
        {
            if (value.SequenceEqual(known))
            {
                return label;
            }
        }

        return null;
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

            var item = cursor.Take().In(json);
            list.Write(Find(item) ?? item);
        }

        list.WriteByte((byte)']');
        return list.WrittenSpan.ToArray();
    }
}
