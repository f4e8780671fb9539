namespace CoordonneSante.Import.Reading;

/// <summary>Names what a file visibly is, from its first bytes, for error messages and for choosing a reader.</summary>
internal static class ContentSniffer
{
    public const int HeadLength = 512;

    /// <returns>What the file holds, once decompressed.</returns>
    public static Contenu Recognize(SourceFile source) => RecognizeHead(source.Rewind(reportsPosition: false));

    /// <param name="stream">At its beginning.</param>
    public static Contenu RecognizeHead(Stream stream)
    {
        var head = new byte[HeadLength];
        var length = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        return Recognize(head.AsSpan(0, length));
    }

    /// <param name="head">The first bytes, at most <see cref="HeadLength"/>; empty only for an empty file.</param>
    public static Contenu Recognize(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return Contenu.Vide;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return Contenu.Gzip;
        }

        if (head.StartsWith("PK"u8))
        {
            return Contenu.Zip;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Contenu.Utf16;
        }

        if (LooksLikeUtf16(head))
        {
            return Contenu.Utf16;
        }

        if (LooksBinary(head))
        {
            return Contenu.Binaire;
        }

        var text = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        text = text.TrimStart(" \t\r\n"u8);
        return text switch
        {
            [(byte)'<', ..] => Contenu.Balises,
            [(byte)'{' or (byte)'[', ..] => Contenu.Json,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Contenu.Pdf,
            [] => Contenu.Vide,
            _ => Contenu.Texte,
        };
    }

    /// <summary>UTF-16 without mark: Latin text has one null byte in two.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> head) => head.Count((byte)0) * 5 > head.Length * 2;

    /// <summary>
    /// A few control characters spoil values of a text, which <see cref="VisibleText"/> cleans; in a binary file they are everywhere.
    /// </summary>
    private static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var value in head)
        {
            controls += value is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\v' or (byte)'\f' or (byte)'\r') ? 1 : 0;
        }

        return controls > 3 && controls * 20 > head.Length;
    }
}
