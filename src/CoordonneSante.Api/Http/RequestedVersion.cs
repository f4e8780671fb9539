using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>The version of the directory that the URL's <c>version</c> asks for: a whole request is answered from it, whatever its
/// method.</summary>
internal static class RequestedVersion
{
    private const string Parameter = "version";

    /// <returns>The version to answer from, the one in service where the URL names none; or why there is none.</returns>
    public static ValueTask<(AnnuaireSnapshot Annuaire, RequestRejection? Rejection)> FindAsync(
        HttpRequest request,
        ServedVersions versions) =>
        request.QueryString.Value?.Contains($"{Parameter}=", StringComparison.OrdinalIgnoreCase) == true
        && request.Query.TryGetValue(Parameter, out var names)
            ? LoadAsync(names.ToString(), versions)
            : ValueTask.FromResult((versions.Current, (RequestRejection?)null));

    private static async ValueTask<(AnnuaireSnapshot Annuaire, RequestRejection? Rejection)> LoadAsync(string name, ServedVersions versions)
    {
        try
        {
            return ((await versions.LoadAsync(name)).Annuaire, null);
        }
        catch (RequeteInvalideException error)
        {
            return (versions.Current, new RequestRejection(StatusCodes.Status404NotFound, error.Code, error.Message, error.Conseil ?? ""));
        }
    }
}
