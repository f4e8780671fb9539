using CoordonneSante.Annuaire.Exercice.Loading;

namespace CoordonneSante.Annuaire.Exercice;

/// <summary>A file of data/exercice cannot be served: its mistakes.</summary>
public sealed class ExerciceInvalideException(IReadOnlyList<ExerciceProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<ExerciceProblem> Problems { get; } = problems;
}
