using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries of the graph about what documents say of coordinated practice.</summary>
internal static class ExerciceQueryResolvers
{
    public static IReadOnlyList<DocumentSource> DocumentsExercice(ExerciceCoordonne exercice) => exercice.Documents;
}
