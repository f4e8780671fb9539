using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Equipes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The team has at least two health professions.</summary>
internal sealed record ProfessionsDifferentes : Condition
{
    private static readonly ExigenceEquipe Deux = new(NatureExigence.ProfessionsDifferentes, 2);

    public override Constat Evaluate(Situation situation)
    {
        var found = ExigenceEvaluee.Check(Deux, situation.Projet.Equipe);
        return new Constat(found.Statut, found.Explication)
        {
            Manques = found.Statut == StatutEvaluation.AVerifier ? EquipeDite.Manques(situation.Projet) : [],
        };
    }
}
