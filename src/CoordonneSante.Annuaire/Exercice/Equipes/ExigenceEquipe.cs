namespace CoordonneSante.Annuaire.Exercice.Equipes;

/// <summary>One requirement of a minimum team.</summary>
/// <param name="Nature">What is counted.</param>
/// <param name="Minimum">Null when the document gives no number.</param>
public sealed record ExigenceEquipe(NatureExigence Nature, int? Minimum = null)
{
    public string Libelle =>
        Minimum is { } minimum ? $"au moins {Decompte.Say(minimum, Nature)}" : "des représentants de différents champs de la santé";
}
