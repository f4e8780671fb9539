namespace CoordonneSante.Import.Reading;

/// <summary>The reasons that the readers give. Codes never change meaning; a new reason takes a new code.</summary>
public static class Motifs
{
    public static Motif NombreDeChamps { get; } =
        new("NOMBRE_DE_CHAMPS", "La ligne n'a pas le nombre de champs de son format.");

    public static Motif GuillemetsNonFermes { get; } =
        new("GUILLEMETS_NON_FERMES", "Un guillemet ouvert n'est pas refermé sur la ligne.");

    public static Motif GuillemetsMalPlaces { get; } =
        new("GUILLEMETS_MAL_PLACES", "Un champ entre guillemets est suivi de texte avant le séparateur.");

    public static Motif LigneTronquee { get; } =
        new("LIGNE_TRONQUEE", "La dernière ligne n'est pas terminée : le fichier est sans doute tronqué.");

    public static Motif SectionInconnue { get; } =
        new("SECTION_INCONNUE", "La ligne n'appartient à aucune section connue du format.");

    public static Motif ValeurManquante { get; } =
        new("VALEUR_MANQUANTE", "Une valeur obligatoire est vide.");

    public static Motif FinessMalforme { get; } =
        new("FINESS_MALFORME", "Le numéro FINESS n'a pas neuf caractères de la forme attendue.");

    public static Motif FinessEnDouble { get; } =
        new("FINESS_EN_DOUBLE", "Le numéro FINESS figure déjà plus haut dans le fichier.");

    public static Motif SirenMalforme { get; } =
        new("SIREN_MALFORME", "Le SIREN n'a pas neuf chiffres.");

    public static Motif SiretMalforme { get; } =
        new("SIRET_MALFORME", "Le SIRET n'a pas quatorze chiffres.");

    public static Motif DateMalformee { get; } =
        new("DATE_MALFORMEE", "La date n'est pas de la forme AAAA-MM-JJ.");

    public static Motif DateDeRemplissage { get; } =
        new("DATE_DE_REMPLISSAGE", "Le jour (1900-01-01, 1901-01-01 ou 1904-04-04) tient lieu de date inconnue.");

    public static Motif NombreMalforme { get; } =
        new("NOMBRE_MALFORME", "La valeur n'est pas un nombre de la forme attendue.");

    public static Motif EffectifNegatif { get; } =
        new("EFFECTIF_NEGATIF", "Un effectif n'est pas négatif.");

    public static Motif DureeMalformee { get; } =
        new("DUREE_MALFORMEE", "La durée n'est pas un nombre de minutes, au moins 0.");

    public static Motif ClasseInconnue { get; } =
        new("CLASSE_INCONNUE", "La classe n'est pas de celles que donne le descripteur.");

    public static Motif CodeCommuneMalforme { get; } =
        new("CODE_COMMUNE_MALFORME", "Le code INSEE de commune n'a pas cinq caractères de la forme attendue.");

    public static Motif CodeDepartementMalforme { get; } =
        new("CODE_DEPARTEMENT_MALFORME", "Le code de département n'est pas de la forme attendue.");

    public static Motif CodeRegionMalforme { get; } =
        new("CODE_REGION_MALFORME", "Le code de région n'a pas deux chiffres.");

    public static Motif CodePostalMalforme { get; } =
        new("CODE_POSTAL_MALFORME", "Le code postal n'a pas cinq chiffres.");

    public static Motif CodeApeMalforme { get; } =
        new("CODE_APE_MALFORME", "Le code APE n'a pas quatre chiffres et une lettre.");

    public static Motif TelephoneMalforme { get; } =
        new("TELEPHONE_MALFORME", "Le téléphone n'est pas fait de numéros français de dix chiffres.");

    public static Motif CodeQuartierMalforme { get; } =
        new("CODE_QUARTIER_MALFORME", "Le code de quartier prioritaire n'est pas de la forme QN00000M, ou QP000000 avant 2024.");

    public static Motif ValeurInconnue { get; } =
        new("VALEUR_INCONNUE", "La valeur n'est pas dans la nomenclature de la colonne.");

    public static Motif EnDouble { get; } =
        new("EN_DOUBLE", "La clé de la ligne figure déjà plus haut dans le fichier.");

    public static Motif PositionOrpheline { get; } =
        new("POSITION_ORPHELINE", "La position ne correspond à aucune structure du fichier.");

    public static Motif ProjectionInconnue { get; } =
        new("PROJECTION_INCONNUE", "Le système de coordonnées n'est pas reconnu.");

    public static Motif ProjectionDAutreTerritoire { get; } =
        new("PROJECTION_D_AUTRE_TERRITOIRE", "Le système de coordonnées n'est pas de ceux qui couvrent le territoire de la commune.");

    public static Motif SansCoordonnees { get; } =
        new("SANS_COORDONNEES", "La ligne ne donne pas de coordonnées.");

    public static Motif CoordonneesInversees { get; } =
        new("COORDONNEES_INVERSEES", "Les deux coordonnées semblent interverties.");

    public static Motif CoordonneesHorsEmprise { get; } =
        new(
            "COORDONNEES_HORS_EMPRISE",
            "Le point ou le contour est hors du territoire que couvre son système de coordonnées, ou que dit son code.");

    public static Motif CoordonneesProjetees { get; } =
        new(
            "COORDONNEES_PROJETEES",
            "Les coordonnées sont celles d'une projection, non des degrés : reprojetez le fichier en WGS 84 (EPSG:4326).");

    public static Motif GeometrieInvalide { get; } =
        new("GEOMETRIE_INVALIDE", "La géométrie n'est pas un polygone ou multipolygone bien formé.");

    public static Motif AnneauSansSurface { get; } =
        new("ANNEAU_SANS_SURFACE", "Un anneau du contour se réduit à un point ou à un segment, à la précision du fichier.");

    public static Motif ObjetMalforme { get; } =
        new("OBJET_MALFORME", "L'objet JSON n'a pas la structure attendue.");

    public static Motif CreationSansOrigine { get; } =
        new("CREATION_SANS_ORIGINE", "La commune est créée sans qu'aucune autre l'ait précédée : il n'y a pas d'ancien code.");

    public static Motif HorsPerimetre { get; } =
        new("HORS_PERIMETRE", "La catégorie n'est pas celle d'une structure d'exercice coordonné.");

    public static Motif HorsDepartements { get; } =
        new(
            "HORS_DEPARTEMENTS",
            "La commune est d'une collectivité d'outre-mer, de Nouvelle-Calédonie ou de Monaco, "
                + "hors des départements que couvre l'annuaire.");

    public static Motif HorsEpci { get; } =
        new("HORS_EPCI", "La commune n'est membre d'aucun EPCI à fiscalité propre.");

    public static Motif StructureRejetee { get; } =
        new("STRUCTURE_REJETEE", "La structure de la ligne est rejetée par ailleurs.");

    public static Motif StructureFermee { get; } =
        new("STRUCTURE_FERMEE", "La structure est fermée.");
}
