using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Versions;

namespace CoordonneSante.Api.Requests;

/// <summary>
/// What the resolvers of one request share: one version of the directory, those to compare, what documents say, the size of pages, and
/// the notes of the response.
/// </summary>
internal sealed class RequestServices(
    AnnuaireSnapshot annuaire, ServedVersions versions, ExerciceCoordonne exercice, PagePolicy policy) : IServiceProvider
{
    private Notes? _notes;

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

        return serviceType == typeof(Notes) ? _notes ??= new Notes() : null;
    }
}
