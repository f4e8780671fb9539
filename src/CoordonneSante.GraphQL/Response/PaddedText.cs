namespace CoordonneSante.GraphQL.Response;

/// <summary>A constant text in UTF-8, padded with zeros to whole vectors so that copying it needs no loop and no call.</summary>
internal readonly struct PaddedText
{
    /// <summary>Bytes of one vector.</summary>
    public const int Block = 32;

    public PaddedText(params ReadOnlySpan<byte> text)
    {
        Length = text.Length;
        Padded = new byte[Math.Max(1, (text.Length + Block - 1) / Block) * Block];
        text.CopyTo(Padded);
    }

    public int Length { get; }

    /// <summary>The text and its padding; a multiple of <see cref="Block"/> bytes.</summary>
    public byte[] Padded { get; }
}
