using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Reading;

/// <summary>What became of the lines of a file, counted.</summary>
internal static class Outcomes
{
    public static (int Accepted, int Rejected, int Ignored) Count<T>(IEnumerable<LineOutcome<T>> outcomes)
    {
        var all = outcomes.CountBy(outcome => outcome.GetType()).ToDictionary();
        return (
            all.GetValueOrDefault(typeof(LineOutcome<T>.Accepted)),
            all.GetValueOrDefault(typeof(LineOutcome<T>.Rejected)),
            all.GetValueOrDefault(typeof(LineOutcome<T>.Ignored)));
    }
}
