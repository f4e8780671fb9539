namespace CoordonneSante.Api.Terminal;

/// <summary>Ends long work where it tells how far it is: all that is long does, up to the moment when it publishes.</summary>
/// <param name="inner">Told as before.</param>
/// <param name="interruption">Of the work.</param>
internal sealed class InterruptedProgress<T>(IProgress<T> inner, CancellationToken interruption) : IProgress<T>
{
    /// <exception cref="OperationCanceledException">The work was asked to stop.</exception>
    public void Report(T value)
    {
        interruption.ThrowIfCancellationRequested();
        inner.Report(value);
    }
}
