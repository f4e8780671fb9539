using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>The version of the directory that the URL's <c>version</c> asks for: a whole request is answered from it, whatever its
/// method.</summary>
/// <remarks>To load one that is not in memory is work as any other: its client pays it and has its turn, and it ends when the client
/// leaves.</remarks>
internal sealed class RequestedVersion(Admission admission, HeavyLane lane)
{
    private const string Parameter = "version";

    /// <returns>The version to answer from, to be given back after the answer, the one in service where the URL names none; or why there
    /// is none.</returns>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public ValueTask<(SnapshotUse? Use, RequestRejection? Rejection)> FindAsync(HttpContext context, ServedVersions versions) =>
        context.Request.QueryString.Value?.Contains($"{Parameter}=", StringComparison.OrdinalIgnoreCase) == true
        && context.Request.Query.TryGetValue(Parameter, out var names)
            ? FindAsync(context, names.ToString(), versions)
            : ValueTask.FromResult(((SnapshotUse?)versions.CurrentUse, (RequestRejection?)null));

    private async ValueTask<(SnapshotUse? Use, RequestRejection? Rejection)> FindAsync(
        HttpContext context, string name, ServedVersions versions)
    {
        try
        {
            var version = versions.Find(name);
            var isAtHand = versions.IsAtHand(version);
            if (!isAtHand && !versions.HasRoom)
            {
                return (null, lane.TurnAway(context.Response)); // before it pays
            }

            var admitted = isAtHand ? default : await admission.AdmitAsync(context, RateLimit.Version);
            using var place = admitted.Place;
            if (admitted.Rejection is { } rejection)
            {
                return (null, rejection);
            }

            var use = await versions.TryUseAsync(version, context.RequestAborted);
            return (use, use is null ? lane.TurnAway(context.Response) : null);
        }
        catch (RequeteInvalideException error)
        {
            return (null, new RequestRejection(StatusCodes.Status404NotFound, error.Code, error.Message, error.Conseil ?? ""));
        }
    }
}
