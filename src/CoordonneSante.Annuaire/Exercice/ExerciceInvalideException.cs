using CoordonneSante.Annuaire.Exercice.Lecture;

namespace CoordonneSante.Annuaire.Exercice;

/// <summary>The files of data/exercice cannot be served; all their mistakes at once.</summary>
public sealed class ExerciceInvalideException(IReadOnlyList<ExerciceProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<ExerciceProblem> Problems { get; } = problems;
}
