using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Annuaire.Tests;

/// <summary>A directory small enough to be read: two régions, Lyon with two arrondissements, a merger, nine structures.</summary>
internal static class PetitAnnuaire
{
    private static readonly DateOnly Extraction = new(2021, 1, 8);

    public static AnnuaireRows Rows { get; } =
        new()
        {
            Version = new VersionRow { Version = "abc", ConstruitLe = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) },
            Sources = [Source("finess-2021"), Source("cog-2024")],
            Regions = [new RegionRow { Code = "53", Nom = "Bretagne" }, new RegionRow { Code = "84", Nom = "Auvergne-Rhône-Alpes" }],
            Departements =
            [
                new DepartementRow
                {
                    Code = "69",
                    Nom = "Rhône",
                    CodeRegion = "84",
                },
                new DepartementRow
                {
                    Code = "35",
                    Nom = "Ille-et-Vilaine",
                    CodeRegion = "53",
                },
                new DepartementRow
                {
                    Code = "22",
                    Nom = "Côtes-d'Armor",
                    CodeRegion = "53",
                },
            ],
            Epcis =
            [
                new EpciRow { Siren = "243500139", Nom = "Rennes Métropole" },
                new EpciRow { Siren = "200046977", Nom = "Métropole de Lyon" },
            ],
            Communes =
            [
                Commune("69381", "Lyon 1er Arrondissement", "69", null, 29_000, ZonageMedecin.HorsZonage, parent: "69123"),
                Commune("69382", "Lyon 2e Arrondissement", "69", null, 31_000, ZonageMedecin.Zip, parent: "69123"),
                Commune("69123", "Lyon", "69", "200046977", 60_000, ZonageMedecin.HorsZonage),
                Commune("35238", "Rennes", "35", "243500139", 225_000, ZonageMedecin.Zac),
                Commune("35051", "Cesson-Sévigné", "35", "243500139", 17_000, ZonageMedecin.HorsZonage),
                Commune("35999", "Étrelles-sur-Œuf", "35", null, null, ZonageMedecin.NonRenseigne),
                Commune("22050", "Dinan", "22", null, 14_000, ZonageMedecin.Zip),
            ],
            ContoursCommunes = [new ContourCommuneRow { CodeInsee = "35238", Contour = Carre(-1.7, 48.1) }],
            CodesPostaux =
            [
                new CodePostalRow { CodeInsee = "35238", CodePostal = "35700" },
                new CodePostalRow { CodeInsee = "35238", CodePostal = "35000" },
                new CodePostalRow { CodeInsee = "35051", CodePostal = "35510" },
                new CodePostalRow { CodeInsee = "22050", CodePostal = "22100" },
            ],
            Mouvements =
            [
                new MouvementCommuneRow
                {
                    AncienCode = "22123",
                    AncienNom = "Léhon",
                    CodeInsee = "22050",
                    DateEffet = new DateOnly(2018, 1, 1),
                },
            ],
            Quartiers =
            [
                new QuartierPrioritaireRow
                {
                    Code = "QN03501I",
                    Nom = "Le Blosne",
                    Generation = 2024,
                    ZonageMedecin = ZonageMedecin.Zip,
                    Contour = Carre(-1.68, 48.08),
                },
                new QuartierPrioritaireRow
                {
                    Code = "QN06901M",
                    Nom = "Verdun - Perrache",
                    Generation = 2024,
                    Contour = Carre(4.82, 45.74),
                },
            ],
            QuartiersCommunes =
            [
                new QuartierCommuneRow { CodeQuartier = "QN03501I", CodeInsee = "35238" },
                new QuartierCommuneRow { CodeQuartier = "QN03501I", CodeInsee = "35051" },
                new QuartierCommuneRow { CodeQuartier = "QN06901M", CodeInsee = "69382" },
            ],
            Gestionnaires =
            [
                new GestionnaireRow
                {
                    Finess = "350000100",
                    Siren = "775590001",
                    Nom = "Association Santé Ouest",
                    Categorie = CategorieGestionnaire.Association,
                    CategorieFiabilite = Fiabilite.Deduit,
                    RegleDeduction = "NOM_ASSOCIATION",
                },
                new GestionnaireRow
                {
                    Finess = "690000200",
                    Categorie = CategorieGestionnaire.PersonnePhysique,
                    CategorieFiabilite = Fiabilite.Officiel,
                    StatutJuridiqueCode = "70",
                    StatutJuridiqueLibelle = "Personne Physique",
                },
            ],
            Structures =
            [
                Structure("350000001", "MSP du Blosne", TypeStructure.MaisonDeSante, "35238", "QN03501I", "350000100", ZonageMedecin.Zip),
                Structure("350000002", "CDS Cleunay", TypeStructure.CentreDeSante, "35238", null, "350000100", ZonageMedecin.Zac) with
                {
                    NomLong = "Centre de santé infirmier de Cleunay",
                    Specialite = SpecialiteCentre.Infirmier,
                    SpecialiteFiabilite = Fiabilite.Deduit,
                    SpecialiteRegle = "NOM_INFIRMIER",
                    Siret = "77559000100012",
                    CodeApe = "8690D",
                    Telephone = "02 99 00 00 00 / 02 99 00 00 01",
                    DateOuverture = new DateOnly(1985, 4, 1),
                    Longitude = -1.71,
                    Latitude = 48.1,
                    PositionQualite = "BAN 96",
                },
                Structure("350000003", "École dentaire", TypeStructure.CentreDeSante, "35051", null, null, ZonageMedecin.HorsZonage) with
                {
                    Specialite = SpecialiteCentre.Dentaire,
                    DateOuverture = new DateOnly(2010, 1, 1),
                },
                Structure("350000004", "ecole de soins", TypeStructure.Cpts, "35051", null, "350000100", ZonageMedecin.HorsZonage),
                Structure("350000005", "Zénith \"santé\"", TypeStructure.CentreDeSante, "35999", null, null, ZonageMedecin.NonRenseigne),
                Structure("220000001", "MSP de l'Œillet", TypeStructure.MaisonDeSante, "22050", null, null, ZonageMedecin.Zip) with
                {
                    Ville = "DINAN CEDEX",
                    CodePostal = "22102",
                    AdresseLigne = "1 rue de la Fontaine",
                },
                Structure("690000001", "CDS Perrache", TypeStructure.CentreDeSante, "69382", "QN06901M", "690000200", ZonageMedecin.Zip),
                Structure("690000002", "CDS Terreaux", TypeStructure.CentreDeSante, "69381", null, "690000200", ZonageMedecin.HorsZonage),
                Structure("690000003", "CDS Terreaux", TypeStructure.CentreDeSante, "69381", null, null, ZonageMedecin.HorsZonage) with
                {
                    SourceId = "cog-2024",
                    DateExtraction = new DateOnly(2024, 1, 1),
                },
            ],
            StructuresHorsFiness =
            [
                HorsFiness("ESP-1", "ESP du Blosne", TypeStructure.EquipeDeSoinsPrimaires, "35238") with
                {
                    Longitude = -1.68,
                    Latitude = 48.1,
                },
                HorsFiness("ESP-2", "ESP de Léhon", TypeStructure.EquipeDeSoinsPrimaires, "22050") with { CodeInseeDeclare = "22123" },
                HorsFiness("POLE-1", "Pôle de la Presqu'île", TypeStructure.PoleDeSante, "69382"),
                HorsFiness("RES-1", "Réseau lyonnais", TypeStructure.ReseauDeSante, "69123"),
            ],
            Cpts =
            [
                new CptsRow
                {
                    Code = "53-cpts-ecole-de-soins",
                    Nom = "CPTS École de soins",
                    Statut = "ACI signé",
                    SourceId = "cog-2024",
                },
                new CptsRow { Code = "84-cpts-lyon-2", Nom = "CPTS Lyon 2", SourceId = "cog-2024" },
                new CptsRow { Code = "84-cpts-presqu-ile", Nom = "CPTS Presqu'île", SourceId = "cog-2024" },
            ],
            CptsCommunes =
            [
                new CptsCommuneRow { CodeCpts = "53-cpts-ecole-de-soins", CodeInsee = "35238" },
                new CptsCommuneRow { CodeCpts = "53-cpts-ecole-de-soins", CodeInsee = "35051" },
                new CptsCommuneRow { CodeCpts = "84-cpts-lyon-2", CodeInsee = "69382" },
                new CptsCommuneRow { CodeCpts = "84-cpts-presqu-ile", CodeInsee = "69381" },
                new CptsCommuneRow { CodeCpts = "84-cpts-presqu-ile", CodeInsee = "69382" },
            ],
            Indicateurs =
            [
                new IndicateurQualiteRow
                {
                    Code = "SANS_POSITION",
                    Libelle = "Structures sans position",
                    Valeur = 88.9,
                    Unite = "%",
                },
            ],
        };

    public static AnnuaireSnapshot Load() => SnapshotBuilder.Build(Rows);

    private static SourceRow Source(string id) => new()
    {
        Id = id,
        Titre = $"Fichier {id}",
        Producteur = "DREES",
        Licence = "Licence Ouverte 2.0",
        Millesime = "2021",
        Fichier = $"{id}.csv",
        Sha256 = "00",
        LignesLues = 10,
        LignesRejetees = 1,
    };

    private static CommuneRow Commune(
        string code, string nom, string departement, string? epci, int? population, ZonageMedecin zonage, string? parent = null) => new()
        {
            CodeInsee = code,
            Nom = nom,
            CodeDepartement = departement,
            SirenEpci = epci,
            CodeParent = parent,
            Population = population,
            ZonageMedecin = zonage,
            ZonageMillesime = zonage == ZonageMedecin.NonRenseigne ? null : "2025",
            Longitude = code == "35238" ? -1.68 : null,
            Latitude = code == "35238" ? 48.11 : null,
        };

    private static StructureRow Structure(
        string finess,
        string nom,
        TypeStructure type,
        string commune,
        string? quartier,
        string? gestionnaire,
        ZonageMedecin zonage) =>
        new()
        {
            Finess = finess,
            Nom = nom,
            Type = type,
            CodeInsee = commune,
            CodeQuartier = quartier,
            FinessGestionnaire = gestionnaire,
            ZonageMedecin = zonage,
            SourceId = "finess-2021",
            DateExtraction = Extraction,
        };

    private static StructureHorsFinessRow HorsFiness(string identifiant, string nom, TypeStructure type, string commune) =>
        new()
        {
            Identifiant = identifiant,
            Nom = nom,
            Type = type,
            CodeInsee = commune,
            SourceDeclaree = "ARS",
            SourceId = "cog-2024",
            DateExtraction = new DateOnly(2026, 6, 30),
        };

    /// <summary>A square of a hundredth of a degree, as little-endian WKB Polygon.</summary>
    private static byte[] Carre(double x, double y)
    {
        var shell = new NetTopologySuite.Geometries.LinearRing(
            [new(x, y), new(x + 0.01, y), new(x + 0.01, y + 0.01), new(x, y + 0.01), new(x, y)]);
        return new NetTopologySuite.IO.WKBWriter().Write(new NetTopologySuite.Geometries.Polygon(shell));
    }
}
