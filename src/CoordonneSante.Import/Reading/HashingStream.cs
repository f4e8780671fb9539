using System.Security.Cryptography;

namespace CoordonneSante.Import.Reading;

/// <summary>A read-only view of a seekable stream that digests each byte once, however often the stream is read again.</summary>
internal sealed class HashingStream(Stream inner, IProgress<long>? positionReached) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _hashed;
    private string? _digest;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    /// <summary>Moving past what has been digested would leave a hole in the digest, so only backwards.</summary>
    public override long Position
    {
        get => inner.Position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _hashed);
            inner.Position = value;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        var start = inner.Position;
        var count = inner.Read(buffer);
        var end = start + count;
        if (end > _hashed)
        {
            _hash.AppendData(buffer[(int)(_hashed - start)..count]);
            _hashed = end;
        }

        if (ReportsPosition)
        {
            positionReached?.Report(end);
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Whether positions are told: not while the file is only inspected.</summary>
    public bool ReportsPosition { get; set; }

    public string Sha256()
    {
        if (_digest is null)
        {
            Position = _hashed;
            var rest = new byte[64 * 1024];
            while (Read(rest) > 0)
            {
            }

            _digest = Convert.ToHexStringLower(_hash.GetCurrentHash());
        }

        return _digest;
    }

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
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
