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
        var lineStart = 0;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && !(i + 1 < Body.Length && Body.Span[i + 1] == '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new LineColumn(line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
