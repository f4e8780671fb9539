using System.Globalization;
using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Import.Assemblage;

/// <summary>A file read to its end.</summary>
internal sealed class LoadedFile(OfficialDataset dataset, FileReport report, string sha256, string millesime, DateOnly? dateExtraction)
{
    private const string Unstated = "non précisé";

    public FileReport Report { get; } = report;

    /// <summary>"2024", "2021-01-08", or "non précisé".</summary>
    public string Millesime { get; } = millesime;

    public DateOnly? DateExtraction { get; } = dateExtraction;

    public string SourceId { get; set; } = $"{dataset.Slug}-{(millesime == Unstated ? "sans-millesime" : millesime)}";

    /// <summary>Null when the vintage is not a year.</summary>
    public int? Year => int.TryParse(Millesime, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <param name="stated">What the user says of the file; wins over its name, not over what is written in it.</param>
    public static string MillesimeOf(DateOnly? dateExtraction, string? stated, int? yearInName) =>
        dateExtraction?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? stated
        ?? yearInName?.ToString(CultureInfo.InvariantCulture)
        ?? Unstated;

    /// <summary>To be asked last: it counts what was rejected so far.</summary>
    public SourceRow ToRow() => new()
    {
        Id = SourceId,
        Titre = dataset.Titre,
        Producteur = dataset.Producteur,
        Licence = dataset.Licence,
        Millesime = Millesime,
        DateExtraction = DateExtraction,
        Url = dataset.Url,
        Fichier = Report.Fichier,
        Sha256 = sha256,
        LignesLues = Report.Read,
        LignesRejetees = Report.Rejets.Count,
    };
}
