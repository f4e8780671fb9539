namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The team that the project aims at meets a condition: that of a centre which will change is not the one that works there
/// today.</summary>
internal sealed record EquipeVisee(Condition Condition) : Condition
{
    public override IEnumerable<string> Declarations => Condition.Declarations;

    public override Constat Evaluate(Situation situation)
    {
        var found = Condition.Evaluate(situation);
        var mayBeToday = situation.Projet.AnneesActivite is null or > 0;
        return found.Statut == StatutEvaluation.NonRempli && mayBeToday
            ? Constat.AVerifier(
                $"{found.Explication} C'est l'équipe visée qui compte : si celle-ci est l'équipe d'aujourd'hui, dites celle d'après la "
                    + "transformation.")
            : found;
    }
}
