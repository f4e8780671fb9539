using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Exercice.Equipes;

/// <summary>Whether a team meets one requirement.</summary>
/// <param name="Exigence">What is asked.</param>
/// <param name="Statut">Whether it is met.</param>
/// <param name="Explication">In French, with the numbers.</param>
public sealed record ExigenceEvaluee(ExigenceEquipe Exigence, StatutEvaluation Statut, string Explication)
{
    internal static ExigenceEvaluee Check(ExigenceEquipe exigence, Equipe team)
    {
        if (exigence.Minimum is not { } minimum)
        {
            return new ExigenceEvaluee(
                exigence,
                StatutEvaluation.AVerifier,
                Typographie.Compose("Le document ne fixe pas de nombre : les effectifs ne suffisent pas pour le dire."));
        }

        var counted = team.Count(exigence.Nature);
        var found = counted == Decompte.Unknown ? "Nombre non donné" : $"L'équipe a {counted.Sentence(exigence.Nature)}";
        return new ExigenceEvaluee(exigence, counted.Reaches(minimum), Typographie.Compose($"{found} ; il faut {exigence.Libelle}."));
    }
}
