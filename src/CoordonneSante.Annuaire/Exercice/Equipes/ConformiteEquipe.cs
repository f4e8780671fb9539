namespace CoordonneSante.Annuaire.Exercice.Equipes;

/// <summary>Whether a team meets the minimum of one source.</summary>
/// <param name="Regle">The minimum team.</param>
/// <param name="Exigences">Each of its requirements.</param>
public sealed record ConformiteEquipe(RegleEquipe Regle, IReadOnlyList<ExigenceEvaluee> Exigences)
{
    /// <summary>Not met when one requirement is not; open when one is open.</summary>
    public StatutEvaluation Statut =>
        Exigences.Any(exigence => exigence.Statut == StatutEvaluation.NonRempli) ? StatutEvaluation.NonRempli
        : Exigences.All(exigence => exigence.Statut == StatutEvaluation.Rempli) ? StatutEvaluation.Rempli
        : StatutEvaluation.AVerifier;
}
