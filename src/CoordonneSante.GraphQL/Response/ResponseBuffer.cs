using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CoordonneSante.GraphQL.Response;

/// <summary>A growing UTF-8 buffer over pooled memory that can be rewound.</summary>
/// <remarks>
/// The whole response is built before the first byte leaves: a null that bubbles up takes back what was written since its nullable parent.
/// Not thread-safe. Dispose returns the memory to the pool.
/// </remarks>
/// <param name="memory">What all long answers share; null: this one counts for itself alone.</param>
public sealed class ResponseBuffer(ResponseMemory? memory = null) : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;
    private bool _isLent;
    private bool _isCounted;

    /// <summary>Bytes written so far. Setting a smaller value rewinds.</summary>
    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _length);
            if (_isLent)
            {
                Grow(0);
            }

            _length = value;
        }
    }

    /// <summary>Length past which the memory no longer grows; what fits in the memory there is may still be written.</summary>
    internal int Limit { get; set; } = Array.MaxLength;

    /// <summary>Valid until the next write or <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _length);

    /// <inheritdoc cref="WrittenMemory"/>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _length);

    /// <summary>Writes bytes that many responses share: an empty buffer holds them without a copy, until a later write or rewind.</summary>
    /// <param name="shared">Never changed by the buffer.</param>
    internal void WriteShared(byte[] shared)
    {
        if (_length > 0)
        {
            Write(shared);
            return;
        }

        GiveBack();
        _bytes = shared;
        _length = shared.Length;
        _isLent = true;
    }

    /// <summary>Makes room for that many more bytes, which spares the copies of growing step by step.</summary>
    public void Reserve(int count)
    {
        if (count > _bytes.Length - _length)
        {
            Grow(count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - _length)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Writes a text made to be written often: a vector copy or two, for a length below 65.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(PaddedText text) => WritePadded(text.Padded, text.Length);

    /// <inheritdoc cref="Write(PaddedText)"/>
    /// <param name="padded">The text and its padding.</param>
    /// <param name="length">The text's.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WritePadded(byte[] padded, int length)
    {
        if (padded.Length > _bytes.Length - _length)
        {
            Grow(padded.Length);
        }

        // The room checked above holds the padding too, which the next write covers.
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _length);
        ref var source = ref MemoryMarshal.GetArrayDataReference(padded);
        if (padded.Length <= 2 * PaddedText.Block)
        {
            Vector256.LoadUnsafe(ref source).StoreUnsafe(ref target);
            if (padded.Length > PaddedText.Block)
            {
                Vector256.LoadUnsafe(ref source, PaddedText.Block).StoreUnsafe(ref target, PaddedText.Block);
            }
        }
        else
        {
            padded.CopyTo(_bytes.AsSpan(_length));
        }

        _length += length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if (_length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[_length++] = value;
    }

    /// <param name="sizeHint">0 asks for any room, of which there is always some.</param>
    /// <returns>At least <paramref name="sizeHint"/> bytes, and one, to write into; tell how many were by <see cref="Advance"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    /// <inheritdoc cref="GetSpan"/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count) => _length += count;

    /// <summary>Writes bytes before others that are written already.</summary>
    /// <param name="at">Where: at most <see cref="Length"/>.</param>
    internal void Insert(int at, ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        _bytes.AsSpan(at, _length - at).CopyTo(_bytes.AsSpan(at + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(at));
        _length += bytes.Length;
    }

    /// <summary>Takes the quotes from around the text that the buffer ends with.</summary>
    /// <param name="start">Where the first quote is.</param>
    internal void Unquote(int start)
    {
        _bytes.AsSpan((start + 1)..(_length - 1)).CopyTo(_bytes.AsSpan(start));
        _length -= 2;
    }

    /// <summary>Puts a byte in the place of the quote before the text that the buffer ends with, and takes away the one after.</summary>
    /// <param name="start">Where the first quote is.</param>
    /// <param name="before">What the text is to follow.</param>
    internal void ReplaceQuotes(int start, byte before)
    {
        _bytes[start] = before;
        _length--;
    }

    /// <summary>Empties the buffer and keeps its memory.</summary>
    public void Clear()
    {
        if (_isLent)
        {
            GiveBack();
        }

        _length = 0;
    }

    public void Dispose() => GiveBack();

    private void Grow(int needed)
    {
        if ((long)_length + needed > Limit)
        {
            throw new ExecutionAbortedException(
                $"The response would be larger than {Limit} bytes.", "Ask for fewer items per list, or for fewer fields.");
        }

        var size = (int)Math.Min(Array.MaxLength, Math.Max((long)_bytes.Length * 2, (long)_length + needed));
        var larger = Take(Math.Max(size, InitialSize), out var isCounted);
        var length = _length;
        _bytes.AsSpan(0, length).CopyTo(larger);
        GiveBack();
        _bytes = larger;
        _length = length;
        _isCounted = isCounted;
    }

    /// <summary>Long arrays are counted.</summary>
    private byte[] Take(int size, out bool isCounted)
    {
        isCounted = size > ResponseMemory.CountedFrom && memory is not null;
        if (!isCounted)
        {
            return ArrayPool<byte>.Shared.Rent(size);
        }

        return memory!.TryTake(size) // Counted, so there is one.
            ?? throw new ExecutionAbortedException(
                "Too many long answers are under way.",
                "Ask again later, for fewer items, or in CSV or NDJSON, which are sent as they are read.",
                ErrorCodes.ServerBusy);
    }

    /// <summary>Leaves the buffer without memory: pooled memory returns to the pool, shared bytes to nobody.</summary>
    private void GiveBack()
    {
        if (_isCounted)
        {
            memory?.GiveBack(_bytes);
        }
        else if (_bytes.Length > 0 && !_isLent)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
        _length = 0;
        _isLent = false;
        _isCounted = false;
    }
}
