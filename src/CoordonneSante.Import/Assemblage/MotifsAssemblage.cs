using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The reasons found when files are put together, each of them sound by itself. Codes never change meaning.</summary>
public static class MotifsAssemblage
{
    public static Motif RegionInconnue { get; } =
        new("REGION_INCONNUE", "La région n'est pas dans le COG chargé.");

    public static Motif DepartementInconnu { get; } =
        new("DEPARTEMENT_INCONNU", "Le département n'est pas dans le COG chargé.");

    public static Motif CommuneInconnue { get; } =
        new(
            "COMMUNE_INCONNUE",
            "La commune n'est ni dans le COG chargé, ni parmi celles qui ont fusionné dans une seule commune d'aujourd'hui.");

    public static Motif ArrondissementInconnu { get; } =
        new("ARRONDISSEMENT_INCONNU", "La commune a des arrondissements municipaux, et le code postal n'en désigne aucun.");

    public static Motif EpciContradictoire { get; } =
        new("EPCI_CONTRADICTOIRE", "La commune est déjà membre d'un autre EPCI.");

    public static Motif ZonageContradictoire { get; } =
        new("ZONAGE_CONTRADICTOIRE", "D'autres lignes donnent un autre zonage au même territoire.");

    public static Motif ValeursDeCommunesReunies { get; } =
        new(
            "VALEURS_DE_COMMUNES_REUNIES",
            "Des communes réunies depuis n'avaient pas la même valeur, et le fichier ne dit pas celle de l'ensemble.");

    public static Motif QuartierInconnu { get; } =
        new("QUARTIER_INCONNU", "Le quartier n'est pas dans la liste chargée.");

    public static Motif QuartierSansCommune { get; } =
        new("QUARTIER_SANS_COMMUNE", "Aucune commune connue ne porte le quartier.");

    public static Motif PositionLoinDeLaCommune { get; } =
        new(
            "POSITION_LOIN_DE_LA_COMMUNE",
            "La position est trop loin de la commune pour être la sienne : en mer, à l'étranger ou dans une autre région.");

    public static Motif ContourDesArrondissements { get; } =
        new(
            "CONTOUR_DES_ARRONDISSEMENTS",
            "Le contour de la commune est celui de ses arrondissements municipaux, qui sont dans le même fichier.");

    public static Motif NomDeCommuneInconnu { get; } =
        new("NOM_DE_COMMUNE_INCONNU", "Aucune commune du COG chargé n'a ce nom dans le département.");

    public static Motif CommuneHomonyme { get; } =
        new("COMMUNE_HOMONYME", "Plusieurs communes ont ce nom : donnez le code INSEE, ou le département.");

    public static Motif PerimetreSansCommune { get; } =
        new("PERIMETRE_SANS_COMMUNE", "Le périmètre ne contient le centre d'aucune commune.");

    public static Motif CommuneDivisee { get; } =
        new("COMMUNE_DIVISEE", "La commune a des arrondissements municipaux : donnez les trajets de chacun.");

    public static Motif TrajetDUneCommuneFusionnee { get; } =
        new("TRAJET_D_UNE_COMMUNE_FUSIONNEE", "La commune a fusionné dans une autre, qui a ses propres trajets.");

    public static Motif DejaDansFiness { get; } =
        new("DEJA_DANS_FINESS", "L'identifiant est le numéro FINESS d'une structure de l'annuaire : elle serait dite deux fois.");

    public static Motif DejaDansUneAutreListe { get; } =
        new("DEJA_DANS_UNE_AUTRE_LISTE", "Une autre liste donne déjà cet identifiant.");

    public static Motif CptsInconnue { get; } =
        new("CPTS_INCONNUE", "Le numéro FINESS ne désigne aucune CPTS de l'annuaire.");
}
