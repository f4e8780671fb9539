using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>What became of every line of every file of an import.</summary>
public sealed record ImportReport(IReadOnlyList<FileReport> Files)
{
    public IEnumerable<Rejet> Rejets => Files.SelectMany(file => file.Rejets);

    /// <summary>
    /// The files of which a greater share of lines was rejected than accepted by the user. Rows kept from a directory were accepted when it
    /// was built.
    /// </summary>
    /// <param name="threshold">Between 0 and 1.</param>
    public IReadOnlyList<FileReport> Beyond(double threshold) => [.. Files.Where(file => !file.IsKept && file.RejectedShare > threshold)];
}
