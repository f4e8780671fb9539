using System.Collections.Concurrent;

namespace CoordonneSante.Api.Observation;

/// <summary>The names under which requests are counted: few, whatever clients write. Thread-safe.</summary>
/// <remarks>A series of measures is kept for each name, so names that strangers choose must not be without number.</remarks>
internal sealed class OperationNames
{
    // Parentheses: no operation of a document has such a name.
    public const string Anonymous = "(sans nom)";
    public const string Other = "(autre)";

    /// <summary>Of a request whose document was not read, or has no such operation.</summary>
    public const string Unread = "(non lue)";

    /// <summary>Names told apart; those that come later are <see cref="Other"/>.</summary>
    public const int Most = 100;

    /// <summary>Longer names are <see cref="Other"/>, in characters.</summary>
    public const int Longest = 60;

    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <param name="operation">The operation's name in its document; null when it has none.</param>
    public string Of(string? operation)
    {
        if (operation is null)
        {
            return Anonymous;
        }

        if (_known.ContainsKey(operation))
        {
            return operation;
        }

        // A place is taken before the name is added, so that a rush adds no more than there are places.
        if (operation.Length > Longest || Volatile.Read(ref _count) >= Most || Interlocked.Increment(ref _count) > Most)
        {
            return Other;
        }

        _known.TryAdd(operation, true);
        return operation;
    }
}
