using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Import.Actualisations;

/// <summary>What bringing a directory up to date did, source by source.</summary>
public sealed record RapportActualisation
{
    public required Issue Issue { get; init; }

    /// <summary>In the order of the catalogue.</summary>
    public required IReadOnlyList<EtatRapporte> Sources { get; init; }

    /// <summary>Why nothing was published, in French; null when that is not so.</summary>
    public string? Probleme { get; init; }

    /// <summary>Null when no file was read.</summary>
    public ImportReport? Import { get; init; }

    /// <summary>Null when nothing was published.</summary>
    public PublicationResult? Publication { get; init; }

    /// <summary>Kept versions that were deleted, since more were kept than asked.</summary>
    public IReadOnlyList<string> VersionsOubliees { get; init; } = [];
}
