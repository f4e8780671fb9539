using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The project is on one of the listed islands.</summary>
internal sealed record SurUneIle : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var lieu = situation.Lieu;
        return lieu switch
        {
            { Commune: null } => Constat.AVerifier(lieu.Manque, Manque.Commune),
            { CommuneCertaine: false } => Constat.AVerifier(
                $"La commune du point n'est pas certaine ({lieu.NomCommune} est la plus proche) : donnez « commune ».", Manque.Commune),
            _ => situation.Ile switch
            {
                { Partie: null } ile => Constat.Of(true, $"{lieu.NomCommune} est sur une île ({ile.Nom})."),
                { Partie: { } partie } => Constat.AVerifier(partie, Manque.Point),
                null => Constat.Of(false, $"{lieu.NomCommune} n'est pas dans la liste des îles."),
            },
        };
    }
}
