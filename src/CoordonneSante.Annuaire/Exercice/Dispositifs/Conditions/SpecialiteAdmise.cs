using CoordonneSante.Annuaire.Structures;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>What the health centre practises is one of these.</summary>
internal sealed record SpecialiteAdmise(IReadOnlyList<SpecialiteCentre> Admis) : Choix<SpecialiteCentre>(Admis, null, null)
{
    public override Constat Evaluate(Situation situation) => situation.Projet.Specialite switch
    {
        null or SpecialiteCentre.Inconnue => Constat.AVerifier("Spécialité du centre de santé non indiquée (« specialite »)."),
        { } specialite => Judge(specialite, $"Centre de santé {Libelles.Of(specialite)}{(situation.Projet.SpecialiteDeduite ? Libelles.Deduit : "")}"),
    };
}
