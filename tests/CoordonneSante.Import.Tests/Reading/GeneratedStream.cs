namespace CoordonneSante.Import.Tests.Reading;

/// <summary>A file too large to write: a beginning, a unit repeated, an end. Counts the bytes asked of it.</summary>
internal sealed class GeneratedStream(byte[] head, byte[] unit, long repeats, byte[] tail) : Stream
{
    public long Served { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => head.Length + (unit.Length * repeats) + tail.Length;

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && Position < Length)
        {
            var (part, offset) = At(Position);
            var taken = Math.Min(part.Length - offset, buffer.Length - count);
            part.AsSpan(offset, taken).CopyTo(buffer[count..]);
            count += taken;
            Position += taken;
        }

        Served += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    private (byte[] Part, int Offset) At(long position)
    {
        if (position < head.Length)
        {
            return (head, (int)position);
        }

        position -= head.Length;
        return position < unit.Length * repeats ? (unit, (int)(position % unit.Length)) : (tail, (int)(position - (unit.Length * repeats)));
    }
}
