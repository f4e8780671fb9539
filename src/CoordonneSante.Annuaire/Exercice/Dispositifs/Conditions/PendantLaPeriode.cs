namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The support is asked for in the years of the scheme. A request that does not say its year is one of today.</summary>
/// <param name="Debut">First year.</param>
/// <param name="Fin">Last year, included; null without end.</param>
/// <param name="Vigueur">Whether the scheme is over today.</param>
internal sealed record PendantLaPeriode(int Debut, int? Fin, VigueurDispositif Vigueur) : Condition
{
    private string Annees => Fin is { } fin ? $"le dispositif est prévu de {Debut} à {fin}" : $"le dispositif commence en {Debut}";

    public override Constat Evaluate(Situation situation) => situation.Projet.Annee switch
    {
        { } annee => Constat.Of(annee >= Debut && (Fin is null || annee <= Fin), $"Demande en {annee} ; {Annees}."),
        null when Vigueur == VigueurDispositif.Termine => Constat.Of(false, $"Terminé : {Annees}. Demandez ce qui l'a remplacé."),
        null => Constat.Of(true, $"{Annees} ; la demande, sans « annee », est d'aujourd'hui."),
    };
}
