using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Api.Tests;

/// <summary>A directory that fits a page: two regions, five communes, one quarter, four structures.</summary>
internal static class SmallDirectory
{
    public const string CentreGayeulles = "350002838";
    public const string CentreColombier = "350002960";
    public const string MaisonGuipry = "350051001";
    public const string CentreParis = "750011001";

    private static readonly DateOnly Extraction = new(2021, 1, 8);

    /// <summary>Without the structure when told so: another version of the same directory.</summary>
    public static AnnuaireContent Content(bool withParis = true)
    {
        var content = new AnnuaireContent();
        content.Set<SourceRow>([Source]);
        content.Set<RegionRow>([new() { Code = "11", Nom = "Île-de-France" }, new() { Code = "53", Nom = "Bretagne" }]);
        content.Set<DepartementRow>(
        [
            new() { Code = "35", Nom = "Ille-et-Vilaine", CodeRegion = "53" },
            new() { Code = "75", Nom = "Paris", CodeRegion = "11" },
        ]);
        content.Set<EpciRow>([new() { Siren = "243500139", Nom = "Rennes Métropole" }]);
        content.Set<CommuneRow>([
            Commune("35238", "Rennes", 225_081, ZonageMedecin.HorsZonage) with
            {
                SirenEpci = "243500139",
                Longitude = -1.6795,
                Latitude = 48.1119,
            },
            Commune("35047", "Bruz", 18_850, ZonageMedecin.Zac) with
            {
                SirenEpci = "243500139",
            },
            Commune("35176", "Guipry-Messac", 7_063, ZonageMedecin.Zip) with
            {
                Longitude = -1.81,
                Latitude = 47.825,
            },
            Commune("75056", "Paris", 142_583, ZonageMedecin.Zac) with
            {
                CodeDepartement = "75",
            },
            Commune("75111", "Paris 11e Arrondissement", 142_583, ZonageMedecin.Zac) with
            {
                CodeDepartement = "75",
                CodeParent = "75056",
            },
        ]);
        content.Set<CodePostalRow>(
        [
            new() { CodeInsee = "35238", CodePostal = "35000" },
            new() { CodeInsee = "35238", CodePostal = "35700" },
            new() { CodeInsee = "75111", CodePostal = "75011" },
        ]);
        content.Set<MouvementCommuneRow>(
        [
            new() { AncienCode = "35129", AncienNom = "Guipry", CodeInsee = "35176", DateEffet = new DateOnly(2016, 1, 1) },
        ]);
        content.Set<QuartierPrioritaireRow>([
            new()
            {
                Code = "QN03502M",
                Nom = "Maurepas",
                Generation = 2024,
                Contour = Square(-1.68, 48.12, 0.02),
            },
        ]);
        content.Set<QuartierCommuneRow>([new() { CodeQuartier = "QN03502M", CodeInsee = "35238" }]);
        content.Set<GestionnaireRow>([Mutualite]);
        content.Set<StructureRow>(Structures().Where(row => withParis || row.Finess != CentreParis));
        content.Set<IndicateurQualiteRow>([
            new()
            {
                Code = "SANS_POSITION",
                Libelle = "Structures sans position",
                Valeur = 50,
                Unite = "%",
            },
        ]);
        return content;
    }

    /// <summary>
    /// Five years later: Gayeulles has another name and gestionnaire, Colombier went to Bruz, the maison de Guipry gave way to one at Bruz,
    /// and there is a first DAC.
    /// </summary>
    public static AnnuaireContent Later()
    {
        var extraction = new DateOnly(2026, 3, 24);
        var content = Content();
        content.Set<SourceRow>([Source with { Id = "finess-2026", Millesime = "2026-03-24", DateExtraction = extraction }]);
        content.Set<StructureRow>(
            Structures().Select(row => row.Finess switch
            {
                CentreGayeulles => row with { Nom = "CDS DES GAYEULLES", FinessGestionnaire = "350050001" },
                CentreColombier => row with { CodeInsee = "35047" },
                MaisonGuipry => row with
                {
                    Finess = "350060001",
                    Nom = "MSP DE BRUZ",
                    CodeInsee = "35047",
                    DateOuverture = new DateOnly(2019, 6, 1),
                },
                _ => row,
            })
            .Append(Structure("350070001", "DAC 35", TypeStructure.Dac, "35238"))
            .Select(row => row with { SourceId = "finess-2026", DateExtraction = extraction }));
        content.Set<GestionnaireRow>(
        [
            Mutualite,
            new() { Finess = "350050001", Categorie = CategorieGestionnaire.Inconnue, CategorieFiabilite = Fiabilite.Inconnu },
        ]);
        return content;
    }

    private static GestionnaireRow Mutualite => new()
    {
        Finess = "350046454",
        Siren = "777749979",
        Nom = "Mutualité",
        Categorie = CategorieGestionnaire.Mutuelle,
        CategorieFiabilite = Fiabilite.Deduit,
        RegleDeduction = "MOT_MUTUALITE",
    };

    private static SourceRow Source => new()
    {
        Id = "finess-2021",
        Titre = "FINESS",
        Producteur = "DREES",
        Licence = "Licence Ouverte 2.0",
        Millesime = "2021-01-08",
        DateExtraction = Extraction,
        Fichier = "finess.csv",
        Sha256 = new string('a', 64),
        LignesLues = 4,
        LignesRejetees = 0,
    };

    private static IEnumerable<StructureRow> Structures()
    {
        yield return Structure(CentreGayeulles, "CDS \"GAYEULLES\" É", TypeStructure.CentreDeSante, "35238") with
        {
            FinessGestionnaire = "350046454",
            Specialite = SpecialiteCentre.Infirmier,
            SpecialiteFiabilite = Fiabilite.Deduit,
            SpecialiteRegle = "NOM_CDSI",
            AdresseLigne = "31 R GUY ROPARTZ",
            CodePostal = "35700",
            Ville = "RENNES",
            Longitude = -1.67,
            Latitude = 48.13,
            PositionNiveau = NiveauGeocodage.Numero,
            CodeQuartier = "QN03502M",
            DateOuverture = new DateOnly(1996, 5, 1),
            Siret = "77774997900025",
            CodeApe = "8621Z",
            Telephone = "02 99 00 00 00 / 02 99 00 00 01",
        };
        yield return Structure(CentreColombier, "CDS DENTAIRE COLOMBIER", TypeStructure.CentreDeSante, "35238") with
        {
            FinessGestionnaire = "350046454",
            Specialite = SpecialiteCentre.Dentaire,
            SpecialiteFiabilite = Fiabilite.Deduit,
        };
        yield return Structure(MaisonGuipry, "MSP DE GUIPRY-MESSAC", TypeStructure.MaisonDeSante, "35176") with
        {
            ZonageMedecin = ZonageMedecin.Zip,
        };
        yield return Structure(CentreParis, "CDS VOLTAIRE", TypeStructure.CentreDeSante, "75111") with
        {
            ZonageMedecin = ZonageMedecin.Zac,
        };
    }

    private static StructureRow Structure(string finess, string nom, TypeStructure type, string codeInsee) => new()
    {
        Finess = finess,
        Nom = nom,
        Type = type,
        CodeInsee = codeInsee,
        ZonageMedecin = ZonageMedecin.HorsZonage,
        SourceId = Source.Id,
        DateExtraction = Extraction,
    };

    private static CommuneRow Commune(string codeInsee, string nom, int population, ZonageMedecin zonage) => new()
    {
        CodeInsee = codeInsee,
        Nom = nom,
        CodeDepartement = "35",
        Population = population,
        PopulationMillesime = 2021,
        ZonageMedecin = zonage,
        ZonageMillesime = "2025",
    };

    private static byte[] Square(double west, double south, double size)
    {
        var ring = new LinearRing([
            new(west, south),
            new(west + size, south),
            new(west + size, south + size),
            new(west, south + size),
            new(west, south),
        ]);
        return new WKBWriter().Write(new MultiPolygon([new Polygon(ring)]));
    }
}
