using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>What the structure has agreed with the Assurance Maladie is one of these.</summary>
internal sealed record AccordAdmis(IReadOnlyList<AccordConventionnel> Admis) : Choix<AccordConventionnel>(Admis, null, null)
{
    public override Constat Evaluate(Situation situation) => situation.Projet.AccordConventionnel switch
    {
        null => Constat.Demander(Manque.Accord),
        AccordConventionnel.Aucun => Judge(AccordConventionnel.Aucun, "Aucune adhésion à un accord avec l'Assurance Maladie"),
        { } accord => Judge(accord, $"Adhésion à {EnumLibelle<AccordConventionnel>.InSentence(accord)}"),
    };
}
