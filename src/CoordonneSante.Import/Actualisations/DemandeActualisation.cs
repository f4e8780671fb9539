using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Telechargements;

namespace CoordonneSante.Import.Actualisations;

/// <summary>What is to be brought up to date, from where, and within which limits.</summary>
public sealed record DemandeActualisation
{
    /// <summary>The directory file to publish; it may not exist yet.</summary>
    public required FileInfo Base { get; init; }

    /// <summary>Data package whose rows stand in for what neither files nor <see cref="Base"/> give.</summary>
    public required DirectoryInfo Paquet { get; init; }

    public required Catalogue Catalogue { get; init; }

    /// <summary>Identifiers of the sources to fetch; empty for all that have an address and are not on request.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Files downloaded by hand, instead of any address; null to fetch.</summary>
    public DirectoryInfo? Dossier { get; init; }

    /// <summary>Vintages that the user states, by source identifier or by file name.</summary>
    public IReadOnlyDictionary<string, string> Millesimes { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether one only asks what is newer.</summary>
    public bool Verifier { get; init; }

    /// <summary>See <see cref="Publication.Publisher.Publish"/>.</summary>
    public bool Forcer { get; init; }

    /// <summary>How many replaced versions are kept.</summary>
    public int Garder { get; init; } = 3;

    /// <summary>Share of a file's lines that may be rejected, between 0 and 1.</summary>
    public double SeuilRejets { get; init; } = 0.01;

    public DownloadOptions Telechargement { get; init; } = new();
}
