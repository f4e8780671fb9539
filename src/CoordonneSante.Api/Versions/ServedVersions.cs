using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Versions;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Api.Versions;

/// <summary>The versions that one request can ask: the one in service, and those kept beside it.</summary>
internal sealed class ServedVersions
{
    private readonly IReadOnlyList<KeptVersion> _kept;
    private readonly KeptSnapshots _snapshots;

    /// <param name="current">The version in service.</param>
    /// <param name="kept">The versions kept, in any order; the one in service may be among them.</param>
    /// <param name="snapshots">What loads them.</param>
    public ServedVersions(AnnuaireSnapshot current, IReadOnlyList<KeptVersion> kept, KeptSnapshots snapshots)
    {
        Current = current;
        CurrentVersion = current.Version with { Courante = true };
        CurrentUse = new SnapshotUse(current);
        _kept = kept;
        _snapshots = snapshots;
        All =
        [
            .. kept.Select(version => version.Version)
                .Where(version => version.Version.Value != current.JeuDeDonnees.Version.Value)
                .Append(CurrentVersion)
                .OrderBy(version => version.DateExtraction).ThenBy(version => version.ConstruitLe),
        ];
        Identity = string.Join(',', All.Select(version => version.Version.Value));
    }

    /// <summary>The version in service.</summary>
    public AnnuaireSnapshot Current { get; }

    /// <summary>The version in service, which stays in memory however often this is given back.</summary>
    public SnapshotUse CurrentUse { get; }

    /// <summary>Every version, in the order of their extraction dates.</summary>
    public IReadOnlyList<VersionAnnuaire> All { get; }

    /// <summary>Differs when the versions do.</summary>
    public string Identity { get; }

    private VersionAnnuaire CurrentVersion { get; }

    /// <summary>The version that a request names.</summary>
    /// <param name="name">See <see cref="VersionNames.Find"/>.</param>
    /// <exception cref="RequeteInvalideException">VERSION_INCONNUE, VERSION_AMBIGUE.</exception>
    public VersionAnnuaire Find(string name) => VersionNames.Find(All, name);

    /// <summary>Whether a kept version that is not at hand may be taken now.</summary>
    public bool HasRoom => _snapshots.HasRoom;

    /// <summary>Whether a version of <see cref="All"/> is in memory already, or on its way there.</summary>
    public bool IsAtHand(VersionAnnuaire version) => version == CurrentVersion || _snapshots.Holds(KeptOf(version));

    /// <summary>Takes a version of <see cref="All"/>, from its file where it is not in memory.</summary>
    /// <returns>To be given back; null where as many other kept versions as may be are in use.</returns>
    /// <exception cref="RequeteInvalideException">VERSION_ILLISIBLE.</exception>
    /// <exception cref="OperationCanceledException">The caller does not wait any more.</exception>
    public async ValueTask<SnapshotUse?> TryUseAsync(VersionAnnuaire version, CancellationToken cancellation)
    {
        if (version == CurrentVersion)
        {
            return CurrentUse;
        }

        try
        {
            return await _snapshots.TryUseAsync(KeptOf(version), cancellation);
        }
        catch (Exception error)
            when (error is SqliteException or InvalidDataException or IOException or FormatException or FormatPlusRecentException)
        {
            throw new RequeteInvalideException(
                "VERSION_ILLISIBLE",
                $"La version {version} ne peut plus être lue : son fichier a disparu ou a été modifié, ou une autre version du "
                    + "programme l'a écrit.",
                "Importez de nouveau ses fichiers officiels, avec « --conserver ».");
        }
    }

    private KeptVersion KeptOf(VersionAnnuaire version) => _kept.First(kept => kept.Version == version);
}
