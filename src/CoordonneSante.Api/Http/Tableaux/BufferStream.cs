using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Http.Tableaux;

/// <summary>Lets what writes to streams write to a buffer, from which what is written may be taken on the way.</summary>
/// <param name="buffer">Takes what is written.</param>
/// <param name="isSeekable">What is said to who asks; it is told where it is, and cannot go elsewhere.</param>
internal sealed class BufferStream(ResponseBuffer buffer, bool isSeekable = false) : Stream
{
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => isSeekable;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override void Write(byte[] bytes, int offset, int count) => Write(bytes.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        buffer.Write(bytes);
        _length += bytes.Length;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        Write(bytes.Span);
        return ValueTask.CompletedTask;
    }

    public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
