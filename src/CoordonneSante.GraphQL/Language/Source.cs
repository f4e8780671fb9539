using System.Text;

namespace CoordonneSante.GraphQL.Language;

/// <summary>A GraphQL document as UTF-8 bytes.</summary>
public sealed class Source
{
    public Source(ReadOnlyMemory<byte> body, string name = "GraphQL request")
    {
        Body = body;
        Name = name;
    }

    public Source(string body, string name = "GraphQL request")
        : this(Encoding.UTF8.GetBytes(body), name)
    {
    }

    public ReadOnlyMemory<byte> Body { get; }

    public string Name { get; }

    /// <param name="offset">Byte offset into <see cref="Body"/>.</param>
    /// <remarks>Spec: Language, "Line Terminators" (#sec-Line-Terminators): LF, CR LF and lone CR each end a line.</remarks>
    public LineColumn LocationOf(int offset)
    {
        var before = Body.Span[..Math.Min(offset, Body.Length)];
        var line = 1;
        int end;
        while ((end = before.IndexOfAny((byte)'\n', (byte)'\r')) >= 0)
        {
            before = before[(before[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1)..];
            line++;
        }

        return new LineColumn(line, Encoding.UTF8.GetCharCount(before) + 1);
    }
}
