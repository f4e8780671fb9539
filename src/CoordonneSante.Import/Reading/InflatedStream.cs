namespace CoordonneSante.Import.Reading;

/// <summary>What a compressed file holds, read forward, and never more of it than a published file could hold.</summary>
/// <param name="source">Named in errors.</param>
/// <param name="inner">The decompressor; disposed with this object.</param>
/// <param name="compressedLength">Bytes that <paramref name="inner"/> reads.</param>
/// <param name="length">Bytes that the container announces; null when it announces none.</param>
/// <param name="afterRead">Called after each read.</param>
internal sealed class InflatedStream(SourceFile source, Stream inner, long compressedLength, long? length, Action? afterRead) : Stream
{
    /// <summary>Published files shrink 5 to 20 times; a bomb, up to 1 000 times.</summary>
    private const int LargestRatio = 200;

    /// <summary>Below this size any ratio is let through: a small repetitive file shrinks well, and does no harm.</summary>
    private const long Harmless = 64 * 1024 * 1024;

    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <exception cref="UnexpectedFormatException">The compressed data are damaged, or swell beyond measure.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = ReadInner(buffer);
        _read += count;
        if (_read > Harmless && _read / LargestRatio > compressedLength)
        {
            throw source.Unexpected(
                "un fichier compressé comme il est publié",
                $"un fichier compressé qui se déploie sur plus de {LargestRatio} fois sa taille");
        }

        if (count == 0 && buffer.Length > 0 && length is not null && _read != length)
        {
            throw Damaged();
        }

        afterRead?.Invoke();
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadInner(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }
    }

    private UnexpectedFormatException Damaged(Exception? cause = null) =>
        source.Unexpected("un fichier compressé lisible", "un fichier compressé abîmé ou tronqué", cause);
}
