using System.Diagnostics.Metrics;
using System.Globalization;
using CoordonneSante.Api.Observation;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Hosting;

/// <summary>Measures the state of the server: the version in service, what became of new ones, the memory of long answers.</summary>
internal sealed class StateMeasures
{
    private readonly SnapshotStore _store;
    private readonly Counter<long> _loads;

    public StateMeasures(IMeterFactory meters, SnapshotStore store, ResponseMemory memory)
    {
        _store = store;
        var meter = meters.Create(Instruments.Name);
        _loads = meter.CreateCounter<long>(
            "annuaire.version.loads", "{version}", "New versions since the start, by result: served, or refused and the former stays.");
        meter.CreateObservableUpDownCounter("annuaire.responses.memory", () => memory.InUse, "By", "Memory of long answers under way.");
        meter.CreateObservableGauge(
            "annuaire.version.extraction", Extraction, "s", "Extraction date of the data in service, in Unix time.");
        meter.CreateObservableGauge(
            "annuaire.version.built", () => Of(Current.ConstruitLe), "s", "When the version in service was built, in Unix time.");
    }

    public void Served() => _loads.Add(1, new KeyValuePair<string, object?>("result", "served"));

    public void Refused() => _loads.Add(1, new KeyValuePair<string, object?>("result", "refused"));

    private Annuaire.Versions.VersionAnnuaire Current => _store.Current.Version;

    /// <summary>None when no structure of the version is dated.</summary>
    private IEnumerable<Measurement<double>> Extraction() =>
        Current.DateExtraction is { } date ? [Of(date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc))] : [];

    private Measurement<double> Of(DateTime utc) => new(
        Math.Floor((utc - DateTime.UnixEpoch).TotalSeconds),
        new("version", Current.Version.Value),
        new("date", Current.DateExtraction?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
