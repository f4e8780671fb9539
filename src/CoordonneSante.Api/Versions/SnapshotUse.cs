using CoordonneSante.Annuaire;

namespace CoordonneSante.Api.Versions;

/// <summary>A version that a request reads, in memory until it is given back.</summary>
/// <param name="annuaire">The version.</param>
/// <param name="end">Gives it back; null for the version in service, which stays anyway.</param>
internal sealed class SnapshotUse(AnnuaireSnapshot annuaire, Action? end = null) : IDisposable
{
    private Action? _end = end;

    public AnnuaireSnapshot Annuaire { get; } = annuaire;

    public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
}
