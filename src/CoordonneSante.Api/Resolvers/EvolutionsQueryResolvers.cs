using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Evolutions;
using CoordonneSante.Api.Versions;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries of the graph that compare two versions of the directory.</summary>
internal static class EvolutionsQueryResolvers
{
    public static async Task<EvolutionEntreVersions> Evolutions(
        ServedVersions versions,
        string de,
        string a,
        StructureFilter? where,
        IReadOnlyList<DimensionStructure> grouperPar,
        CancellationToken cancellation)
    {
        using var before = await versions.LoadAsync(de, cancellation);
        using var after = await versions.LoadAsync(a, cancellation);
        return EvolutionEntreVersions.Between(before.Version, after.Version, where, grouperPar, new Deadline(cancellation));
    }
}
