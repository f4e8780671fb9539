using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>What the health centre practises is one of these.</summary>
internal sealed record SpecialiteAdmise(
    IReadOnlyList<SpecialiteCentre> Admis, IReadOnlyList<SpecialiteCentre>? Incertains = null, string? Reserve = null)
    : Choix<SpecialiteCentre>(Admis, Incertains, Reserve)
{
    public override Constat Evaluate(Situation situation) =>
        situation.Projet.Specialite switch
        {
            null or SpecialiteCentre.Inconnue => Constat.Demander(Manque.Specialite),
            { } specialite when IsDoubtful(specialite, situation.Projet) => Constat.AVerifier(
                $"{Phrase(specialite, situation.Projet)}, mais l'équipe a "
                    + $"{Effectif.Of(NombreProjet.MedecinsGeneralistes, situation.Projet).Phrase} : n'est-ce pas un centre médical, ou "
                    + "polyvalent ? (« specialite »)",
                Manque.Specialite),
            { } specialite => Judge(specialite, Phrase(specialite, situation.Projet)),
        };

    /// <summary>A centre of nurses or dentists alone has no general practitioner.</summary>
    private bool IsDoubtful(SpecialiteCentre specialite, Projet projet) =>
        specialite is SpecialiteCentre.Infirmier or SpecialiteCentre.Dentaire
        && projet.MedecinsGeneralistes > 0
        && Judge(specialite) == StatutEvaluation.NonRempli;

    private static string Phrase(SpecialiteCentre specialite, Projet projet) =>
        $"Centre de santé {EnumLibelle<SpecialiteCentre>.InSentence(specialite)}" + (projet.SpecialiteDeduite ? ValeurDeduite.Note : "");
}
