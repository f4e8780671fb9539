using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Schema;

/// <summary>Writes identifiers made of base64 letters, which JSON never escapes, without making a string of them.</summary>
internal static class OpaqueText
{
    private const int UsualLength = 256;

    /// <param name="buffer">Receives the text between quotes.</param>
    /// <param name="value">What to write.</param>
    /// <param name="tryWrite">Gives the number of bytes written, or -1 when the span is too short.</param>
    public static void Write<T>(ResponseBuffer buffer, T value, Func<T, Span<byte>, int> tryWrite)
        where T : struct
    {
        buffer.WriteByte((byte)'"');
        for (var size = UsualLength; ; size *= 2)
        {
            if (tryWrite(value, buffer.GetSpan(size)) is >= 0 and var written)
            {
                buffer.Advance(written);
                break;
            }
        }

        buffer.WriteByte((byte)'"');
    }
}
