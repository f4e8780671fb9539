namespace CoordonneSante.Benchmarks.Attaques;

/// <summary>Requests that are valid and heavy, sent by many clients at once.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="Clients">Clients, each with one request under way, ten a second at most.</param>
/// <param name="Seconds">How long they go on, whatever the answers.</param>
/// <param name="Query">The operation of the nth request.</param>
/// <param name="Variables">JSON object of its variables; null without.</param>
internal sealed record Attack(string Name, int Clients, int Seconds, Func<int, string> Query, Func<string>? Variables = null)
{
    /// <summary>Whether each client has an address of its own, so that no budget of one address holds them.</summary>
    public bool FromManyAddresses { get; init; }

    /// <summary>Time after which the memory is read again, in seconds.</summary>
    public int RestSeconds { get; init; } = 2;
}
