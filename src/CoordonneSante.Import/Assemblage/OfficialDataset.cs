namespace CoordonneSante.Import.Assemblage;

/// <summary>Who publishes a file, under what title and licence. The file itself states none of these.</summary>
/// <param name="Slug">First part of the source's identifier.</param>
/// <param name="Url">Page of the dataset, not of one vintage; null for a file that nobody publishes.</param>
internal sealed record OfficialDataset(string Slug, string Titre, string Producteur, string Licence, string? Url)
{
    private const string LicenceOuverte = "Licence Ouverte 2.0";

    private const string Insee = "INSEE";

    private const string CogUrl = "https://www.insee.fr/fr/information/2560452";

    public static OfficialDataset FinessEtablissements { get; } = new(
        "finess-cs1100507", "FINESS : établissements, avec géolocalisation", "DREES, ANS", LicenceOuverte,
        "https://www.data.gouv.fr/fr/datasets/finess-extraction-du-fichier-des-etablissements/");

    public static OfficialDataset FinessEntitesJuridiques { get; } = new(
        "finess-cs1100501", "FINESS : entités juridiques", "DREES, ANS", LicenceOuverte,
        "https://www.data.gouv.fr/fr/datasets/finess-extraction-des-entites-juridiques/");

    public static OfficialDataset FinessPlus { get; } = new(
        "finess-plus-structures", "FINESS+ : structures", "ANS", LicenceOuverte, "https://finess.esante.gouv.fr/");

    public static OfficialDataset CogCommunes { get; } = new("cog-communes", "Code officiel géographique : communes", Insee, LicenceOuverte, CogUrl);

    public static OfficialDataset CogDepartements { get; } = new("cog-departements", "Code officiel géographique : départements", Insee, LicenceOuverte, CogUrl);

    public static OfficialDataset CogRegions { get; } = new("cog-regions", "Code officiel géographique : régions", Insee, LicenceOuverte, CogUrl);

    public static OfficialDataset CogMouvements { get; } = new("cog-mouvements", "Code officiel géographique : mouvements de communes", Insee, LicenceOuverte, CogUrl);

    public static OfficialDataset Populations { get; } = new(
        "populations", "Populations légales des communes", Insee, LicenceOuverte, "https://www.insee.fr/fr/information/2008354");

    public static OfficialDataset Epci { get; } = new(
        "epci", "Périmètre des EPCI à fiscalité propre", "DGCL, INSEE", LicenceOuverte, "https://www.insee.fr/fr/information/2510634");

    public static OfficialDataset CodesPostaux { get; } = new(
        "codes-postaux", "Base officielle des codes postaux", "La Poste", LicenceOuverte,
        "https://www.data.gouv.fr/fr/datasets/base-officielle-des-codes-postaux/");

    public static OfficialDataset Quartiers { get; } = new(
        "qpv", "Quartiers prioritaires de la politique de la ville", "ANCT", LicenceOuverte,
        "https://www.data.gouv.fr/fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/");

    public static OfficialDataset ZonageCommunes { get; } = new(
        "zonage-medecins-communes", "Zonage médecins des communes", "ARS", LicenceOuverte, "https://cartosante.atlasante.fr/");

    public static OfficialDataset ZonageQuartiers { get; } = new(
        "zonage-medecins-quartiers", "Zonage médecins des quartiers prioritaires", "ARS", LicenceOuverte, null);

    public static OfficialDataset Contours { get; } = new(
        "contours-communes", "Admin Express : contours des communes, simplifiés", "IGN", LicenceOuverte, "https://geoservices.ign.fr/adminexpress");

    public static OfficialDataset TerritoiresCpts { get; } = new(
        "territoires-cpts", "Territoires des CPTS (fichier propre à l'annuaire)", "Utilisateur de l'annuaire", "Non précisée", null);
}
