namespace CoordonneSante.Import.Reading;

/// <summary>Refuses the second line of a file that bears the same key as an earlier one.</summary>
internal static class CleUnique
{
    /// <param name="colonne">The column that a rejection names.</param>
    public static IEnumerable<LineOutcome<T>> RejectRepeated<T>(
        this IEnumerable<LineOutcome<T>> outcomes, SourceFile source, string colonne, Func<T, string> key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            yield return outcome is LineOutcome<T>.Accepted accepted && !seen.Add(key(accepted.Value))
                ? new LineOutcome<T>.Rejected(source.Reject(accepted.Line, colonne, key(accepted.Value), Motifs.EnDouble))
                : outcome;
        }
    }
}
