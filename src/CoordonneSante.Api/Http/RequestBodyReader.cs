using System.Buffers;
using System.IO.Pipelines;

namespace CoordonneSante.Api.Http;

/// <summary>Reads a whole request body as one block of memory, without a copy when the server received it in one.</summary>
internal sealed class RequestBodyReader : IDisposable
{
    private readonly PipeReader _reader;
    private readonly SequencePosition _end;
    private readonly byte[]? _rented;

    private RequestBodyReader(PipeReader reader, in ReadOnlySequence<byte> body)
    {
        _reader = reader;
        _end = body.End;
        if (body.IsSingleSegment)
        {
            Body = body.First;
            return;
        }

        var length = (int)body.Length;
        _rented = ArrayPool<byte>.Shared.Rent(length);
        body.CopyTo(_rented);
        Body = _rented.AsMemory(0, length);
    }

    /// <summary>Valid until <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <param name="reader">The request's body.</param>
    /// <param name="maxBytes">Where reading stops.</param>
    /// <param name="cancellation">Ends the wait for the client.</param>
    /// <returns>Null when the body is longer than <paramref name="maxBytes"/>.</returns>
    public static async ValueTask<RequestBodyReader?> ReadAsync(PipeReader reader, int maxBytes, CancellationToken cancellation)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            var buffer = result.Buffer;
            if (buffer.Length > maxBytes)
            {
                reader.AdvanceTo(buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                return new RequestBodyReader(reader, buffer);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    public void Dispose()
    {
        _reader.AdvanceTo(_end);
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }
    }
}
