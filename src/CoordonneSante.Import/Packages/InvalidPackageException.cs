using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Packages;

/// <summary>A data package does not hold what its descriptor says. A package is taken whole or not at all.</summary>
public sealed class InvalidPackageException(IReadOnlyList<Rejet> problems)
    : Exception($"Le paquet n'est pas valide : {problems.Count} problème(s) ; le premier : {Describe(problems[0])}")
{
    public IReadOnlyList<Rejet> Problems { get; } = problems;

    private static string Describe(Rejet problem) =>
        $"{problem.Fichier}, ligne {problem.Line}, {problem.Column} « {problem.Value} » : {problem.Motif.Libelle}";
}
