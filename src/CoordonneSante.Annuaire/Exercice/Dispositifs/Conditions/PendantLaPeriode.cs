namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The support is asked for in the years of the scheme.</summary>
/// <remarks>
/// A request that does not say its year is not older than the zoning that it is judged on: that is enough to know that a scheme is over,
/// without a clock, so that one version of the data always answers the same.
/// </remarks>
/// <param name="Debut">First year.</param>
/// <param name="Fin">Last year, included.</param>
internal sealed record PendantLaPeriode(int Debut, int Fin) : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var annees = $"le dispositif est prévu de {Debut} à {Fin}";
        return (situation.Projet.Annee, situation.Lieu.MillesimeZonage) switch
        {
            ({ } annee, _) => Constat.Of(annee >= Debut && annee <= Fin, $"Demande en {annee} ; {annees}."),
            (null, { } vintage) when vintage > Fin => Constat.Of(false, $"Le zonage servi est de {vintage} ; {annees} : demandez ce qui l'a remplacé."),
            _ => Constat.AVerifier($"Année de la demande non indiquée (« annee ») ; {annees}."),
        };
    }
}
