namespace CoordonneSante.Annuaire.Calculs;

/// <summary>
/// Until when a computation is worth its time: every loop over communes, structures or vertices looks at it, so that nothing runs on once
/// its request has taken all its time or its client has left. The default one never ends.
/// </summary>
public readonly record struct Deadline
{
    private readonly CancellationToken _token;
    private readonly Action? _look;

    /// <param name="token">Cancelled when nobody waits for the result any more.</param>
    public Deadline(CancellationToken token) => _token = token;

    /// <param name="look">Called at each look; what it throws ends the computation.</param>
    internal Deadline(Action look) => _look = look;

    /// <exception cref="OperationCanceledException">It has passed.</exception>
    public void Check()
    {
        _look?.Invoke();
        _token.ThrowIfCancellationRequested();
    }
}
