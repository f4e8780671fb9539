using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Versions;
using CoordonneSante.Api.Versions;

namespace CoordonneSante.Api.Requests;

/// <summary>The versions that one request compares. Its client pays for those that are not in memory, as it does for one that the URL
/// names.</summary>
/// <param name="versions">Those that there are.</param>
/// <param name="context">The request; null for one of the server's own.</param>
/// <param name="toll">What its client pays; null for a request of the server's own.</param>
internal sealed class ComparedVersions(ServedVersions versions, HttpContext? context, IVersionToll? toll)
{
    /// <summary>Two comparisons of a request go on at the same time: a version that both name is paid once.</summary>
    private readonly Lock _beginning = new();

    /// <summary>Takes the version that a comparison names.</summary>
    /// <param name="name">See <see cref="VersionNames.Find"/>.</param>
    /// <param name="cancellation">The caller leaves.</param>
    /// <returns>To be given back once it is compared.</returns>
    /// <exception cref="RequeteInvalideException">VERSION_INCONNUE, VERSION_AMBIGUE, VERSION_ILLISIBLE, VERSIONS_OCCUPEES.</exception>
    /// <exception cref="OperationCanceledException">The caller does not wait any more.</exception>
    public async ValueTask<VersionUse> LoadAsync(string name, CancellationToken cancellation)
    {
        var version = versions.Find(name);
        ValueTask<SnapshotUse?> load;
        lock (_beginning)
        {
            if (!versions.IsAtHand(version) && versions.HasRoom && context is not null && toll?.TryPay(context) == false)
            {
                throw Busy("Vous avez fait lire trop de versions conservées en peu de temps.");
            }

            load = versions.TryUseAsync(version, cancellation);
        }

        return await load is { } use
            ? new VersionUse(version, use)
            : throw Busy("Trop de versions conservées sont lues en même temps.");
    }

    private static RequeteInvalideException Busy(string why) =>
        new("VERSIONS_OCCUPEES", why, "Attendez quelques secondes, puis demandez de nouveau.");
}
