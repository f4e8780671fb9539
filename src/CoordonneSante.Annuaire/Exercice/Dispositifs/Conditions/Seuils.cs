using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The project has at least so many.</summary>
internal sealed record AuMoins(NombreProjet Nombre, int Seuil) : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var effectif = Effectif.Of(Nombre, situation.Projet);
        var explication = $"{effectif.Phrase} ; il faut au moins {Effectif.Text(Nombre, Seuil)}.";
        return effectif.Minimum >= Seuil ? Constat.Of(true, explication)
            : effectif.Maximum < Seuil ? Constat.Of(false, explication)
            : Constat.AVerifier(explication);
    }
}

/// <summary>The project has at most so many.</summary>
/// <param name="AuDela">Why more is not enough to know; null when it is.</param>
internal sealed record AuPlus(NombreProjet Nombre, int Seuil, string? AuDela = null) : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var effectif = Effectif.Of(Nombre, situation.Projet);
        var explication = $"{effectif.Phrase} ; il faut au plus {Effectif.Text(Nombre, Seuil)}.";
        return effectif.Maximum <= Seuil ? Constat.Of(true, explication)
            : effectif.Minimum <= Seuil ? Constat.AVerifier(explication)
            : AuDela is null ? Constat.Of(false, explication)
            : Constat.AVerifier($"{effectif.Phrase} : {AuDela}.");
    }
}
