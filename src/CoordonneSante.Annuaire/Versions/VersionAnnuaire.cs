using System.Globalization;

using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Versions;

/// <summary>What tells one version of the directory from another.</summary>
/// <param name="Version">Digest of the content.</param>
/// <param name="ConstruitLe">UTC.</param>
/// <param name="DateExtraction">Day FINESS was extracted, the last one if there are several; null in a directory without
/// structures.</param>
/// <param name="NombreStructures">How many structures it lists.</param>
/// <param name="Courante">Whether it is the version in service.</param>
public sealed record VersionAnnuaire(
    Texte Version, DateTime ConstruitLe, DateOnly? DateExtraction, int NombreStructures, bool Courante)
{
    /// <summary>Names the version in service.</summary>
    public const string NomDeLaCourante = "courante";

    /// <summary>For messages: "79da4f0c5d4b1e4c (2021-01-08)".</summary>
    public override string ToString() =>
        DateExtraction is { } date ? $"{Version.Value} ({Day(date)})" : Version.Value;

    /// <summary>Whether a name designates the version: its digest, its extraction date, or "courante".</summary>
    internal bool IsNamed(string name) =>
        name == Version.Value || (DateExtraction is { } date && name == Day(date)) || (Courante && name == NomDeLaCourante);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
