using System.Buffers;
using System.Text;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Encodings;

/// <summary>Finds the encoding of a text file by reading all of it, and refuses what is not text in lines.</summary>
/// <remarks>
/// Official files come in UTF-8 (with or without byte-order mark), ISO-8859-1, ISO-8859-15 and Windows-1252, and none says which:
/// an accent may first appear megabytes into the file. So the decision is taken on the whole file, never line by line.
/// Memory is one buffer, whatever the file.
/// </remarks>
internal static class TextInspector
{
    /// <summary>In bytes. The longest line of the official files is under 1 000.</summary>
    public const int MaxLineLength = 64 * 1024;

    /// <param name="attendu">The expected format, for the error message.</param>
    /// <exception cref="UnexpectedFormatException">Not text, damaged text, or a line longer than <see cref="MaxLineLength"/>.</exception>
    public static TextShape Inspect(SourceFile source, string attendu)
    {
        var stream = source.Rewind(reportsPosition: false);
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            var tally = new EncodingTally();
            var lineLength = 0;
            var carried = 0;
            var last = (byte)0;
            for (var first = true; ; first = false)
            {
                var read = stream.ReadAtLeast(buffer.AsSpan(carried), ContentSniffer.HeadLength, throwOnEndOfStream: false);
                var chunk = buffer.AsSpan(0, carried + read);
                if (first)
                {
                    RefuseOther(source, attendu, chunk);
                }

                if (read == 0)
                {
                    tally.Add(chunk, isFinal: true);
                    return new TextShape(tally.Decide(source, attendu), last == '\n');
                }

                last = chunk[^1];
                lineLength = LongestLine(source, attendu, chunk[carried..], lineLength);
                var consumed = tally.Add(chunk, isFinal: false);
                carried = chunk.Length - consumed;
                chunk[consumed..].CopyTo(buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void RefuseOther(SourceFile source, string attendu, ReadOnlySpan<byte> chunk)
    {
        var contenu = ContentSniffer.Recognize(chunk[..Math.Min(chunk.Length, ContentSniffer.HeadLength)]);
        if (contenu != Contenu.Texte)
        {
            throw source.Unexpected(attendu, contenu.Describe());
        }
    }

    /// <returns>The length so far of the line that goes on after the chunk.</returns>
    private static int LongestLine(SourceFile source, string attendu, ReadOnlySpan<byte> chunk, int lineLength)
    {
        while (true)
        {
            var end = chunk.IndexOf((byte)'\n');
            lineLength += end < 0 ? chunk.Length : end;
            if (lineLength > MaxLineLength)
            {
                throw source.Unexpected(attendu, $"une ligne de plus de {MaxLineLength / 1024} Kio");
            }

            if (end < 0)
            {
                return lineLength;
            }

            chunk = chunk[(end + 1)..];
            lineLength = 0;
        }
    }
}
