using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>A criterion beside what is known of a project.</summary>
/// <param name="Critere">What is required.</param>
/// <param name="Statut">Whether it is met.</param>
/// <param name="Explication">The fact that decides, in French; or what to say for it to be decided.</param>
/// <param name="Attendu">
/// Whether the verdict waits for it: not for a priority, nor for what makes the project a structure of its mode while it says nothing of
/// it.
/// </param>
public sealed record CritereEvalue(Critere Critere, StatutEvaluation Statut, string Explication, bool Attendu)
{
    /// <summary>What the project could say for it to be decided.</summary>
    internal IReadOnlyList<Manque> Manques { get; init; } = [];
}
