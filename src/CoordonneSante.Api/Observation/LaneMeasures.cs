using System.Diagnostics.Metrics;

namespace CoordonneSante.Api.Observation;

/// <summary>Measures the heavy requests: how many wait, work, and are turned away.</summary>
internal sealed class LaneMeasures
{
    private readonly UpDownCounter<int> _waiting;
    private readonly UpDownCounter<int> _working;
    private readonly Counter<long> _turnedAway;

    public LaneMeasures(IMeterFactory meters)
    {
        var meter = meters.Create(Instruments.Name);
        _waiting = meter.CreateUpDownCounter<int>("annuaire.heavy.waiting", "{request}", "Heavy requests that wait for their turn.");
        _working = meter.CreateUpDownCounter<int>("annuaire.heavy.working", "{request}", "Heavy requests that are computed.");
        _turnedAway = meter.CreateCounter<long>("annuaire.heavy.turned_away", "{request}", "Requests that were answered 503.");
    }

    /// <summary>Counts one that waits, until it is disposed of.</summary>
    public IDisposable Waiting() => new Counted(_waiting);

    /// <summary>Counts one that works, until it is disposed of.</summary>
    public IDisposable Working() => new Counted(_working);

    public void TurnedAway() => _turnedAway.Add(1);

    /// <summary>May be disposed of twice.</summary>
    private sealed class Counted : IDisposable
    {
        private readonly UpDownCounter<int> _counter;
        private int _isOver;

        public Counted(UpDownCounter<int> counter)
        {
            _counter = counter;
            counter.Add(1);
        }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
            {
                _counter.Add(-1);
            }
        }
    }
}
