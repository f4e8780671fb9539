using CoordonneSante.Annuaire.Entites.Structures;
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
            { } specialite => Judge(
                specialite,
                $"Centre de santé {EnumLibelle<SpecialiteCentre>.InSentence(specialite)}"
                    + (situation.Projet.SpecialiteDeduite ? ValeurDeduite.Note : "")
            ),
        };
}
