using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>What measures say of themselves, in French.</summary>
/// <param name="Unite">In what ways are measured.</param>
/// <param name="Formule">How the figures are computed.</param>
/// <param name="Numerateur">What means sum up.</param>
/// <param name="Denominateur">What all are divided by.</param>
internal sealed record Methode(UniteTrajet Unite, Texte Formule, Texte Numerateur, Texte Denominateur)
{
    private static readonly Texte CommunesSituees = new(
        "Population municipale des communes mesurées, source INSEE : celles dont le centre est connu, hors des régions dont les fichiers "
            + "chargés ne recensent aucune structure des types demandés, et de ce qu'une mer sépare de la plus proche");

    private static readonly Texte CommunesReliees = new(
        "Population municipale des communes mesurées, source INSEE : celles d'où les durées chargées mènent à une structure (pour "
            + "2SFCA, quelque part), hors des régions "
            + "dont les fichiers chargés ne recensent aucune structure des types demandés");

    public static readonly Methode Distance = new(
        UniteTrajet.Kilometre,
        new("distanceMoyenneKm = numerateur / denominateur ; distanceMedianeKm et deciles = plus petite distance à laquelle la "
            + "population cumulée "
            + "atteint la part de denominateur ; part = population à cette distance ou moins / denominateur"),
        new("Population municipale (INSEE) × kilomètres à vol d'oiseau du centre de la commune à la structure la plus proche (FINESS)"),
        CommunesSituees);

    public static Methode Duration(MatriceDurees durees) => new(
        UniteTrajet.Minute,
        new("dureeMoyenneMinutes = numerateur / denominateur ; dureeMedianeMinutes et decilesMinutes = plus petite durée à laquelle la "
            + "population cumulée atteint la part de denominateur ; part = population à cette durée ou moins / denominateur"),
        new("Population municipale (INSEE) × minutes de la commune à celle de la structure (FINESS) la plus vite atteinte ; "
            + Describe(durees)),
        CommunesReliees);

    /// <param name="rayonKm">Radius of the catchments.</param>
    /// <param name="variante">Variant of the method.</param>
    public static Methode Catchment(double rayonKm, VarianteFca variante) => new(
        UniteTrajet.Kilometre,
        Catchment(rayonKm, "km", variante),
        new("Population municipale (INSEE) × Ai, une structure (FINESS) valant 1 ; à vol d'oiseau ; ce n'est pas l'APL officielle"),
        CommunesSituees);

    /// <param name="durees">The travel times.</param>
    /// <param name="rayonMinutes">Radius of the catchments.</param>
    /// <param name="variante">Variant of the method.</param>
    public static Methode Catchment(MatriceDurees durees, double rayonMinutes, VarianteFca variante) => new(
        UniteTrajet.Minute,
        Catchment(rayonMinutes, "minutes", variante),
        new("Population municipale (INSEE) × Ai, une structure (FINESS) valant 1 ; ce n'est pas l'APL officielle ; " + Describe(durees)),
        CommunesReliees);

    private static Texte Catchment(double rayon, string unite, VarianteFca variante) => new(
        "moyennePour10000Habitants = 10 000 × numerateur / denominateur ; Ai = Σj Rj·w(dij) ; Rj = 1 / Σk Pk·w(dkj) ; "
            + (variante == VarianteFca.DeuxEtapes
                ? FormattableString.Invariant($"w = 1 jusqu'à {rayon} {unite} (2SFCA, Luo et Wang, 2003)")
                : FormattableString.Invariant($"w = 1, 0.68 puis 0.22 par tiers de {rayon} {unite} (E2SFCA, Luo et Qi, 2009)")));

    private static string Describe(MatriceDurees durees) =>
        $"durées de commune à commune : {durees.Source.Producteur}, {durees.Source.Titre}, {durees.Source.Millesime} ; un trajet que le "
            + "fichier ne donne pas n'est pas possible, et 0 minute dans une même commune s'il ne dit rien d'autre";
}
