using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Geocodage;
using CoordonneSante.Api.Versions;

namespace CoordonneSante.Api.Requests;

/// <summary>
/// What the resolvers of one request share: one version of the directory, those to compare, what documents say, the size of pages, the
/// addresses that are looked up, and the notes of the response.
/// </summary>
/// <param name="annuaire">The version to answer from.</param>
/// <param name="versions">Those that can be compared.</param>
/// <param name="exercice">What documents say.</param>
/// <param name="policy">The size of pages.</param>
/// <param name="geocoder">Finds addresses; null where nothing does.</param>
/// <param name="context">The request; null for one of the server's own.</param>
/// <param name="toll">What its client pays for versions that are loaded; null for a request of the server's own.</param>
internal sealed class RequestServices(
    AnnuaireSnapshot annuaire,
    ServedVersions versions,
    ExerciceCoordonne exercice,
    PagePolicy policy,
    Geocoder? geocoder = null,
    HttpContext? context = null,
    IVersionToll? toll = null)
    : IServiceProvider
{
    private Notes? _notes;

    private AddressLookUp? _addresses;

    private ComparedVersions? _compared;

    /// <summary>Whether the same data give the same answer, so that it may be kept.</summary>
    public bool IsLasting => _addresses is not { IsUsed: true };

    /// <summary>Null when no resolver asked for notes, or none was taken.</summary>
    public Notes? TakenNotes => _notes is { IsEmpty: false } ? _notes : null;

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(AnnuaireSnapshot))
        {
            return annuaire;
        }

        if (serviceType == typeof(ExerciceCoordonne))
        {
            return exercice;
        }

        if (serviceType == typeof(PagePolicy))
        {
            return policy;
        }

        if (serviceType == typeof(ServedVersions))
        {
            return versions;
        }

        if (serviceType == typeof(ComparedVersions))
        {
            return LazyInitializer.EnsureInitialized(ref _compared, () => new ComparedVersions(versions, context, toll));
        }

        if (serviceType == typeof(AddressLookUp))
        {
            return _addresses ??= new AddressLookUp(geocoder);
        }

        return serviceType == typeof(Notes) ? _notes ??= new Notes() : null;
    }
}
