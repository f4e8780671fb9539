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
        CancellationToken cancellation) =>
        EvolutionEntreVersions.Between(
            await versions.LoadAsync(de, cancellation),
            await versions.LoadAsync(a, cancellation),
            where,
            grouperPar,
            new Deadline(cancellation));
}
