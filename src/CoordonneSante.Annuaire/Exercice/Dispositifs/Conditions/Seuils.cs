using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The project has at least so many.</summary>
internal sealed record AuMoins(NombreProjet Nombre, int Seuil) : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var effectif = Effectif.Of(Nombre, situation.Projet);
        var asked = $"il faut au moins {Effectif.Text(Nombre, Seuil)}";
        return effectif.Minimum >= Seuil ? Constat.Of(true, $"{effectif.Phrase} ; {asked}.")
            : effectif.Maximum < Seuil ? Constat.Of(false, $"{effectif.Phrase} ; {asked}.")
            : Constat.AVerifier($"{effectif.PhraseAVerifier} ; {asked}.", effectif.Manques);
    }
}

/// <summary>The structure is in its first years: at most so many are over.</summary>
/// <param name="Seuil">Full years of activity; 0 for the first year and before.</param>
/// <param name="AuDela">Why more is not enough to know; null when it is.</param>
internal sealed record AgeAuPlus(int Seuil, string? AuDela = null) : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var age = Anciennete.Of(situation.Projet);
        var asked = Seuil == 0 ? "l'aide est pour la création et la première année" : $"l'aide est pour les {Seuil + 1} premières années";
        return situation.Projet.AnneesActivite switch
        {
            null => Constat.Demander(Anciennete.Manque),
            var years when years <= Seuil => Constat.Of(true, $"{age}."),
            _ when AuDela is not null => Constat.AVerifier($"{age} ; {AuDela}."),
            _ => Constat.Of(false, $"{age} ; {asked}."),
        };
    }
}
