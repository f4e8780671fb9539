using System.ComponentModel.DataAnnotations;

namespace CoordonneSante.Api.Settings;

/// <summary>Documents that a request may name by their hash. Configuration section "Documents".</summary>
internal sealed record DocumentOptions
{
    public const string Section = "Documents";

    /// <summary>Folder of the documents that the operator trusts; null when there is none.</summary>
    public string? Dossier { get; init; }

    /// <summary>Whether no other document than these is answered.</summary>
    public bool Seulement { get; init; }

    /// <summary>Memory for the documents that clients register, in MiB; 0 registers none, and tells clients so.</summary>
    [Range(0, 1_024)]
    public int EnregistresMio { get; init; } = 8;
}
