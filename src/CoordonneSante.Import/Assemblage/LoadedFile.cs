using System.Globalization;
using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// A source of the directory being assembled: a file read to its end, or the rows that a directory already built keeps of one.
/// </summary>
internal sealed class LoadedFile
{
    private const string Unstated = "non précisé";

    private SourceRow? _row;

    /// <summary>A file about to be read: what it is is told once it has been, see <see cref="Describe"/>.</summary>
    public LoadedFile(FileReport report) => Report = report;

    public FileReport Report { get; }

    /// <summary>"2024", "2021-01-08", or "non précisé".</summary>
    public string Millesime => Row.Millesime;

    public DateOnly? DateExtraction => Row.DateExtraction;

    public string SourceId { get; set; } = "";

    /// <summary>Null when the vintage is not a year.</summary>
    public int? Year => int.TryParse(Millesime, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private SourceRow Row => _row ?? throw new InvalidOperationException($"{Report.Fichier} is not read to its end.");

    /// <summary>To be told once, when the file has been read to its end.</summary>
    public void Describe(OfficialDataset dataset, string sha256, string millesime, DateOnly? dateExtraction, string? parcours)
    {
        _row = new SourceRow
        {
            Id = $"{dataset.Slug}-{(millesime == Unstated ? "sans-millesime" : millesime)}",
            Titre = dataset.Titre,
            Producteur = dataset.Producteur,
            Licence = dataset.Licence,
            Millesime = millesime,
            DateExtraction = dateExtraction,
            Url = dataset.Url,
            Fichier = Report.Fichier,
            Sha256 = sha256,
            Parcours = parcours,
            LignesLues = 0,
            LignesRejetees = 0,
        };
        SourceId = _row.Id;
    }

    /// <summary>A source whose rows are taken from a directory already built: it is described as it was.</summary>
    public static LoadedFile Kept(SourceRow row) => new(new FileReport(row.Fichier) { IsKept = true }) { _row = row, SourceId = row.Id };

    /// <param name="stated">What the user says of the file; wins over its name, not over what is written in it.</param>
    public static string MillesimeOf(DateOnly? dateExtraction, string? stated, int? yearInName) =>
        dateExtraction?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? stated
        ?? yearInName?.ToString(CultureInfo.InvariantCulture)
        ?? Unstated;

    /// <summary>To be asked last: it counts what was rejected so far.</summary>
    public SourceRow ToRow() => Report.IsKept
        ? Row with { Id = SourceId }
        : Row with { Id = SourceId, LignesLues = Report.Read, LignesRejetees = Report.LinesRejected };
}
