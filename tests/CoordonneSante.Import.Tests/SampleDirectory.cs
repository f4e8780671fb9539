using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Contours;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Tests;

/// <summary>A directory of one département with a row or more in every table, and texts that are hard to quote.</summary>
internal static class SampleDirectory
{
    public static AnnuaireContent Create(int healthCentres = 3)
    {
        var content = new AnnuaireContent();
        content.Set<SourceRow>([Source()]);
        content.Set<RegionRow>([new() { Code = "53", Nom = "Bretagne" }]);
        content.Set<DepartementRow>([new() { Code = "29", Nom = "Finistère", CodeRegion = "53" }]);
        content.Set<EpciRow>([new() { Siren = "242900314", Nom = "Brest Métropole" }]);
        content.Set<CommuneRow>([Brest(), Commune("29083", "Île-de-Sein")]);
        content.Set(BoundaryBuilder.Build([("29019", new MultiPolygon([Square(-4.6, 48.3), WithHole()]))]).Select(LimiteCommuneRow.Of));
        content.Set<CodePostalRow>([
            new() { CodeInsee = "29019", CodePostal = "29200" },
            new() { CodeInsee = "29083", CodePostal = "29990" },
        ]);
        content.Set<MouvementCommuneRow>([
            new()
            {
                AncienCode = "29148",
                AncienNom = "Lambézellec, \"ancienne\"",
                CodeInsee = "29019",
                DateEffet = new(1945, 4, 27),
            },
        ]);
        content.Set<QuartierPrioritaireRow>([
            new()
            {
                Code = "QN02901M",
                Nom = "Quatre Moulins",
                Generation = 2024,
                Contour = Square(-4.52, 48.38).AsBinary(),
            },
        ]);
        content.Set<QuartierCommuneRow>([new() { CodeQuartier = "QN02901M", CodeInsee = "29019" }]);
        content.Set<GestionnaireRow>([
            new()
            {
                Finess = "290000017",
                Categorie = CategorieGestionnaire.Inconnue,
                CategorieFiabilite = Fiabilite.Inconnu,
            },
        ]);
        content.Set(Enumerable.Range(1, healthCentres).Select(Structure));
        content.Set<IndicateurQualiteRow>([new() { Code = "STRUCTURES", Libelle = "Structures", Valeur = 0.125, Unite = "part" }]);
        return content;
    }

    private static SourceRow Source() => new()
    {
        Id = "finess-2021",
        Titre = "FINESS",
        Producteur = "DREES",
        Licence = "Licence Ouverte 2.0",
        Millesime = "2021-01-08",
        DateExtraction = new(2021, 1, 8),
        Fichier = "finess.csv",
        Sha256 = new('0', 64),
        LignesLues = 3,
        LignesRejetees = 0,
    };

    private static CommuneRow Brest() => Commune("29019", "Brest") with
    {
        SirenEpci = "242900314",
        Population = 139619,
        PopulationMillesime = 2021,
        Longitude = -4.50185,
        Latitude = 48.4,
        ZonageMedecin = ZonageMedecin.Zac,
        ZonageMillesime = "2025",
    };

    private static CommuneRow Commune(string code, string name) =>
        new() { CodeInsee = code, Nom = name, CodeDepartement = "29", ZonageMedecin = ZonageMedecin.NonRenseigne };

    private static StructureRow Structure(int number) => new()
    {
        Finess = $"29000{number:D4}",
        FinessGestionnaire = "290000017",
        Nom = number == 1 ? "CENTRE \"LES ABERS\", BREST CEDEX" : $"CENTRE {number}",
        Type = TypeStructure.CentreDeSante,
        Specialite = SpecialiteCentre.Dentaire,
        SpecialiteFiabilite = Fiabilite.Deduit,
        SpecialiteRegle = "nom",
        DateOuverture = new(1992, 8, 24),
        CodeInsee = "29019",
        Longitude = -4.500001,
        Latitude = 48.39,
        ZonageMedecin = ZonageMedecin.Zac,
        CodeQuartier = "QN02901M",
        SourceId = "finess-2021",
        DateExtraction = new(2021, 1, 8),
    };

    private static Polygon Square(double west, double south) =>
        (Polygon)GeometryFactory.Default.ToGeometry(new Envelope(west, west + 0.1, south, south + 0.1));

    private static Polygon WithHole() => new(
        (LinearRing)((Polygon)GeometryFactory.Default.ToGeometry(new Envelope(-4, -3, 48, 49))).ExteriorRing,
        [(LinearRing)Square(-3.5, 48.5).ExteriorRing]);
}
