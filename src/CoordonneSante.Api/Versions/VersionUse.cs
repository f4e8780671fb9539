using CoordonneSante.Annuaire.Evolutions;
using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Api.Versions;

/// <summary>A version that a comparison reads, in memory until it is given back.</summary>
/// <param name="version">As requests know it.</param>
/// <param name="use">Given back with it.</param>
internal sealed class VersionUse(VersionAnnuaire version, SnapshotUse use) : IDisposable
{
    public VersionChargee Version { get; } = new(version, use.Annuaire);

    public void Dispose() => use.Dispose();
}
