using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Spatial.Contours;

namespace CoordonneSante.Annuaire.Tests.Geographie.Tuiles;

/// <summary>Rennes and Cesson-Sévigné are two squares side by side; the other communes have no outline.</summary>
public sealed class CoucheCptsTests
{
    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(PetitAnnuaire.Rows with
    {
        ContoursCommunes = [],
        Limites = new Limites(
        [
            new Limite("35051", "35238", LineText.Parse("-169000 4810000 0 1000")),
            new Limite("35051", Limite.Hors, LineText.Parse("-169000 4811000 -1000 0 0 -1000 1000 0")),
            new Limite("35238", Limite.Hors, LineText.Parse("-169000 4810000 1000 0 0 1000 -1000 0")),
        ]),
        Cpts =
        [
            .. PetitAnnuaire.Rows.Cpts.Select(row => row.Code == "53-cpts-ecole-de-soins" ? row with { CommunesRegle = "regle" } : row),
        ],
    });

    [Fact]
    public void A_territory_is_the_union_of_its_communes_and_has_its_properties()
    {
        var couche = _annuaire.Lieux.Couches.Find("cpts");
        var feature = Assert.Single(DecodedTile.Read(couche.Draw(new Tuile(10, 507, 355), null))?.Features ?? []);

        Assert.Equal(
            new Dictionary<string, object>
            {
                ["code_cpts"] = "53-cpts-ecole-de-soins",
                ["nom"] = "CPTS École de soins",
                ["statut"] = "ACI signé",
                ["communes_fiabilite"] = "DEDUIT",
                ["nombre_communes"] = 2,
            },
            feature.Properties);
        Assert.Equal(1, feature.ToPolygons().NumGeometries);
        Assert.InRange(feature.ToPolygons().EnvelopeInternal.Width, 232, 234);
        Assert.Contains("1 territoires, sur 3 chargés", couche.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_leads_to_a_territory_and_shows_where_it_is()
    {
        var found = Assert.Single(_annuaire.Suggest("cpts ecole de s", 5), item => item.Nature == NatureSuggestion.TerritoireCpts);

        Assert.Equal(
            ("53-cpts-ecole-de-soins", "CPTS École de soins", CorrespondanceSuggestion.Debut),
            (found.Code, found.Libelle, found.Correspondance));
        Assert.Equal([-1.7, 48.1, -1.68, 48.11], found.Emprise?.Select(edge => Math.Round(edge, 5)) ?? []);
    }

    [Fact]
    public void Keys_made_of_words_have_numbers_that_differ_and_that_JavaScript_holds()
    {
        string[] keys = ["53-cpts-a", "53-cpts-b", "93-cpts-du-pays-d-apt", "QN00101M", "01004"];
        var numbers = keys.Select(FeatureId.OfCode).ToList();

        Assert.Equal(keys.Length, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.InRange(number, 0UL, (1UL << 53) - 1));
    }
}
