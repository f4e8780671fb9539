namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>A criterion beside what is known of a project.</summary>
/// <param name="Critere">What is required.</param>
/// <param name="Statut">Whether it is met.</param>
/// <param name="Explication">The fact that decides, in French; or what to say for it to be decided.</param>
public sealed record CritereEvalue(Critere Critere, StatutEvaluation Statut, string Explication);
