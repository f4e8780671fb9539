using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>A list on its way, written as it is read: it takes the same memory whatever its length. Not thread-safe.</summary>
public sealed class ListStream : IDisposable
{
    /// <summary>What a chunk takes of memory in most cases, in bytes: each is a wait for the network, and memory that a slow client
    /// holds.</summary>
    public const int BufferLength = 256 * 1024;

    /// <summary>Past this length a chunk ends with its row, for which there is room left.</summary>
    private const int ChunkLength = BufferLength - (16 * 1024);

    private readonly ListWriter _writer;
    private readonly ExecutionState _state;
    private RowSource? _rows;
    private bool _isStarted;

    /// <param name="writer">Of the list's format.</param>
    /// <param name="state">
    /// The execution that resolves its items, and writes them into the buffer of each part.
    /// </param>
    internal ListStream(ListWriter writer, ExecutionState state)
    {
        _writer = writer;
        _state = state;
    }

    /// <summary>Whether the last chunk is written.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Why the list broke off; empty while all goes well.</summary>
    public IReadOnlyList<GraphQLError> Errors => _state.Errors ?? [];

    /// <summary>
    /// Appends the next rows; the time until the next call, in which the caller of the service reads, is not counted as the request's.
    /// </summary>
    /// <returns>False when a row failed: <see cref="Errors"/> tells why, and what is written is no whole list.</returns>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public bool TryWriteChunk(ResponseBuffer output)
    {
        if (_isStarted)
        {
            _state.Resume();
        }

        _state.Buffer = output;
        try
        {
            WriteRows(_rows ?? throw new InvalidOperationException("The list is not open."), output);
        }
        catch (ExecutionAbortedException exception)
        {
            _state.Abort(exception);
        }
        finally
        {
            output.Limit = Array.MaxLength;
        }

        _state.Pause();
        return _state.Errors is null;
    }

    /// <param name="rows">The list's items, disposed with the stream.</param>
    internal void Open(RowSource rows) => _rows = rows;

    public void Dispose()
    {
        _rows?.Dispose();
        _state.Dispose();
    }

    private void WriteRows(RowSource rows, ResponseBuffer output)
    {
        var isFirst = !_isStarted;
        if (isFirst)
        {
            _isStarted = true;
            _writer.Begin(output);
        }

        for (var end = output.Length + ChunkLength; output.Length < end; isFirst = false)
        {
            _state.StartRow();
            if (!rows.TryRead(_state))
            {
                IsEnded = _state.Errors is null;
                break;
            }

            output.Limit = (int)Math.Min(Array.MaxLength, (long)output.Length + _state.MaxLength);
            if (!_writer.WriteItem(rows, _state, isFirst, output))
            {
                return;
            }
        }

        if (IsEnded)
        {
            _writer.End(output);
        }
    }
}
