using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>What measures say of themselves, in French.</summary>
/// <param name="Formule">How the figures are computed.</param>
/// <param name="Numerateur">What means sum up.</param>
internal sealed record Methode(Texte Formule, Texte Numerateur)
{
    /// <summary>What all are divided by.</summary>
    public static readonly Texte Denominateur = new(
        "Population municipale des communes mesurées, source INSEE : celles dont le centre est connu, hors des régions dont les fichiers "
            + "chargés ne recensent aucune structure des types demandés, et de ce qu'une mer sépare de la plus proche");

    public static readonly Methode Distance = new(
        new("distanceMoyenneKm = numerateur / denominateur ; distanceMedianeKm et deciles = plus petite distance à laquelle la "
            + "population cumulée "
            + "atteint la part de denominateur ; part = population à cette distance ou moins / denominateur"),
        new("Population municipale (INSEE) × kilomètres à vol d'oiseau du centre de la commune à la structure la plus proche (FINESS)"));

    /// <param name="rayonKm">Radius of the catchments.</param>
    /// <param name="variante">Variant of the method.</param>
    public static Methode Catchment(double rayonKm, VarianteFca variante) => new(
        new("moyennePour10000Habitants = 10 000 × numerateur / denominateur ; Ai = Σj Rj·w(dij) ; Rj = 1 / Σk Pk·w(dkj) ; "
            + (variante == VarianteFca.DeuxEtapes
                ? FormattableString.Invariant($"w = 1 jusqu'à {rayonKm} km (2SFCA, Luo et Wang, 2003)")
                : FormattableString.Invariant($"w = 1, 0.68 puis 0.22 par tiers de {rayonKm} km (E2SFCA, Luo et Qi, 2009)"))),
        new("Population municipale (INSEE) × Ai, une structure (FINESS) valant 1 ; à vol d'oiseau ; ce n'est pas l'APL officielle"));
}
