using System.Collections.Concurrent;

namespace CoordonneSante.Api.Http;

/// <summary>Brings what follows an <c>await</c> back to the thread that the work began on.</summary>
internal sealed class OwnThread : SynchronizationContext
{
    /// <summary>Never disposed: whoever ends it may still be in <see cref="Wake"/> when this thread has gone on.</summary>
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _steps = [];

    private OwnThread()
    {
    }

    /// <summary>Works on this thread until the end, and blocks it while the work waits.</summary>
    /// <returns>The work, which has ended.</returns>
    public static Task<T> Run<T>(Func<ValueTask<T>> work)
    {
        var thread = new OwnThread();
        SetSynchronizationContext(thread);
        try
        {
            var task = work().AsTask();
            if (!task.IsCompleted)
            {
                _ = task.ContinueWith(static (_, thread) => ((OwnThread)thread!).Wake(), thread, TaskScheduler.Default); // not null: above
                thread.RunSteps();
            }

            return task;
        }
        finally
        {
            SetSynchronizationContext(null);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        try
        {
            _steps.Add((d, state));
        }
        catch (InvalidOperationException)
        {
            // What was started and not waited for goes on elsewhere.
            base.Post(d, state);
        }
    }

    private void Wake() => _steps.CompleteAdding();

    private void RunSteps()
    {
        foreach (var (callback, state) in _steps.GetConsumingEnumerable())
        {
            callback(state);
        }
    }
}
