using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Equipes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The team is one that the project's mode of practice asks for: without it, there is no such structure to support.</summary>
/// <remarks>
/// Documents do not agree on a centre's team. Met when all the rules that hold in the région are; not met when no document's rule for the
/// mode is; else to be verified. A project that says nothing of its team is what its type says it is.
/// </remarks>
internal sealed record EquipeMinimale : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var rules = RegleEquipe
            .In(situation.Lieu.RegionCertaine, situation.Mode?.ReglesEquipe ?? [])
            .Where(rule => rule.IsCountable)
            .ToList();
        if (!EquipeDite.IsSaid(situation.Projet))
        {
            var asked = rules.Exists(rule => rule.IsOfOneMode) ? rules.Where(rule => rule.IsOfOneMode) : rules;
            var sentence = rules.Count == 0
                ? "Équipe non indiquée. Aucun document lu n'en fixe le minimum ici."
                : $"Équipe non indiquée. Il faut : {string.Join(" ; ", asked.Select(rule => $"{rule.Exigence} ({rule.Abrege})"))}.";
            return Constat.AVerifier(sentence, EquipeDite.Manques(situation.Projet)) with
            {
                NonDit = true,
            };
        }
        var checks = rules.Select(rule => rule.Check(situation.Projet.Equipe)).ToList();
        if (checks.All(check => check.Statut == StatutEvaluation.Rempli))
        {
            return Constat.Of(true, $"Équipe minimale atteinte ({string.Join(" ; ", rules.Select(rule => rule.Abrege).Distinct())}).");
        }
        var isRefused = (situation.Mode?.ReglesEquipe ?? [])
            .Where(rule => rule is { IsCountable: true, IsOfOneMode: true })
            .All(rule => rule.Check(situation.Projet.Equipe).Statut == StatutEvaluation.NonRempli);
        var reasons = string.Join(' ', checks.Where(check => check.Statut != StatutEvaluation.Rempli).Select(Say).Distinct());
        if (isRefused)
        {
            return Constat.Of(false, reasons);
        }
        var met = checks.Where(check => check.Statut == StatutEvaluation.Rempli).Select(check => check.Regle.Libelle).ToList();
        return Constat.AVerifier(
            met.Count == 0 ? reasons : $"{reasons} Les règles ne s'accordent pas : l'équipe suffit à celle-ci : {string.Join(" ; ", met)}.",
            checks.Any(check => check.Statut == StatutEvaluation.AVerifier) ? EquipeDite.Manques(situation.Projet) : []);
    }

    private static string Say(ConformiteEquipe check)
    {
        var open = check.Exigences.Where(exigence => exigence.Statut == check.Statut).Select(exigence => exigence.Explication.TrimEnd('.'));
        return $"{string.Join(". ", open)} ({check.Regle.Libelle}).";
    }
}
