namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>A file that the directory was built from.</summary>
public sealed record SourceRow
{
    /// <summary>Stable slug of format and vintage, e.g. "finess-cs1100507-2021-01-08".</summary>
    public required string Id { get; init; }

    public required string Titre { get; init; }

    public required string Producteur { get; init; }

    public required string Licence { get; init; }

    /// <summary>Vintage of the facts, "2021-01-08", "2024"; "non précisé" where neither the file nor its name tells.</summary>
    public required string Millesime { get; init; }

    /// <summary>Day the facts were extracted, as the file states it; null where the file states none.</summary>
    public DateOnly? DateExtraction { get; init; }

    public string? Url { get; init; }

    /// <summary>Name of the file, without its folder.</summary>
    public required string Fichier { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required int LignesLues { get; init; }

    public required int LignesRejetees { get; init; }
}
