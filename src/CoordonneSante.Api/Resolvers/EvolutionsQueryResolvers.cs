using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Evolutions;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Requests.NoteKinds;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries of the graph that compare two versions of the directory.</summary>
internal static class EvolutionsQueryResolvers
{
    public static async Task<EvolutionEntreVersions> Evolutions(
        ComparedVersions versions,
        Notes notes,
        string de,
        string a,
        StructureFilter? where,
        IReadOnlyList<DimensionStructure> grouperPar,
        CancellationToken cancellation)
    {
        using var before = await versions.LoadAsync(de, cancellation);
        using var after = await versions.LoadAsync(a, cancellation);
        if (before.Version.Version == after.Version.Version)
        {
            notes.Add(new SameVersionNote(after.Version.Version.ToString()));
        }

        return EvolutionEntreVersions.Between(before.Version, after.Version, where, grouperPar, new Deadline(cancellation));
    }
}
