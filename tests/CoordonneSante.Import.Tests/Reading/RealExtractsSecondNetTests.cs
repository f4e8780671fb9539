using CoordonneSante.Import.CodesPostaux;
using CoordonneSante.Import.Cog;
using CoordonneSante.Import.Contours;
using CoordonneSante.Import.Epci;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Populations;
using CoordonneSante.Import.Quartiers;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Finess.Plus;
using CoordonneSante.Import.Zonages;
using CoordonneSante.Tests;

namespace CoordonneSante.Import.Tests.Reading;

/// <summary>Every reader over the official extracts.</summary>
public sealed class RealExtractsSecondNetTests
{
    private static readonly Dictionary<string, Func<SourceFile, (int Accepted, int Rejected, int Ignored)>> _readers = new()
    {
        ["cog/v_commune_2024.csv"] = source => Outcomes.Count(CommuneReader.Read(source)),
        ["cog/v_departement_2024.csv"] = source => Outcomes.Count(DepartementReader.Read(source)),
        ["cog/v_region_2024.csv"] = source => Outcomes.Count(RegionReader.Read(source)),
        ["cog/v_mvt_commune_2024.csv"] = source => Outcomes.Count(MouvementReader.Read(source)),
        ["populations/donnees_communes_2021.csv"] = source => Outcomes.Count(PopulationReader.Read(source)),
        ["populations/donnees_communes_mayotte_2017.csv"] = source => Outcomes.Count(PopulationReader.Read(source)),
        ["epci/epci_communes_2024.csv"] = source => Outcomes.Count(EpciReader.Read(source)),
        ["codes-postaux/laposte_hexasmal.csv"] = source => Outcomes.Count(CodePostalReader.Read(source)),
        ["zonage/zonage_medecins_communes_2025.csv"] = source => Outcomes.Count(ZonageReader.Read(source)),
        ["zonage/zonage_medecins_qpv_paca_2025.csv"] = source => Outcomes.Count(ZonageReader.Read(source)),
        ["qpv/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson"] = source => Outcomes.Count(QuartierReader.Read(source)),
        ["contours/communes-bretagne-2018.geojson"] = source => Outcomes.Count(ContourReader.Read(source)),
        ["contours/communes-france-2018.geojsonseq.gz"] = source => Outcomes.Count(ContourReader.Read(source)),
        ["finess/etalab-cs1100507-stock-20210108-0427.csv"] = source => Outcomes.Count(FinessReader.Read(source)),
        ["finess/etalab-cs1100507-stock-20260324-occitanie.csv"] = source => Outcomes.Count(FinessReader.Read(source)),
        ["finess/finess-structures-1-occitanie-20260324.json"] = source => Outcomes.Count(FinessReader.Read(source)),
    };

    [Theory]
    [InlineData("cog/v_commune_2024.csv", 37_544, 0, 0)]
    [InlineData("cog/v_departement_2024.csv", 101, 0, 0)]
    [InlineData("cog/v_region_2024.csv", 18, 0, 0)]
    [InlineData("cog/v_mvt_commune_2024.csv", 13_281, 0, 3)]
    [InlineData("populations/donnees_communes_2021.csv", 34_970, 0, 0)]
    [InlineData("populations/donnees_communes_mayotte_2017.csv", 17, 0, 0)]
    [InlineData("epci/epci_communes_2024.csv", 34_931, 0, 0)]
    [InlineData("codes-postaux/laposte_hexasmal.csv", 39_204, 0, 0)]
    [InlineData("zonage/zonage_medecins_communes_2025.csv", 34_907, 0, 0)]
    [InlineData("zonage/zonage_medecins_qpv_paca_2025.csv", 135, 0, 0)]
    [InlineData("qpv/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson", 1_609, 5, 0)]
    [InlineData("contours/communes-bretagne-2018.geojson", 1_232, 0, 0)]
    [InlineData("contours/communes-france-2018.geojsonseq.gz", 35_357, 0, 0)]
    [InlineData("finess/etalab-cs1100507-stock-20210108-0427.csv", 4_678, 29, 0)]
    [InlineData("finess/etalab-cs1100507-stock-20260324-occitanie.csv", 760, 4, 0)]
    [InlineData("finess/finess-structures-1-occitanie-20260324.json", 1_382, 4, 0)]
    public void Every_line_is_accounted_for(string fichier, int accepted, int rejected, int ignored)
    {
        using var source = Open(fichier);

        Assert.Equal((accepted, rejected, ignored), _readers[fichier](source));
    }

    [Fact]
    public void Occitanie_is_the_same_in_both_formats_of_finess()
    {
        var csv = Structures("finess/etalab-cs1100507-stock-20260324-occitanie.csv");
        var json = Structures("finess/finess-structures-1-occitanie-20260324.json");

        Assert.Equal(760, csv.Count);
        Assert.Equal(csv, json);
    }

    /// <remarks>In the files of September 2026 the pairs change places from one record to the next, and so does the order in
    /// each.</remarks>
    [Fact]
    public void Occitanie_keeps_its_760_positions_whatever_the_places_and_orders_of_its_pairs()
    {
        using var published = Open("finess/finess-structures-1-occitanie-20260324.json");
        var json = new StreamReader(published.Rewind()).ReadToEnd();
        var expected = Positions(json);
        Assert.Equal(760, expected.Count(structure => structure.Position is { Geocodage: null }));
        for (var seed = 1; seed <= 20; seed++)
        {
            Assert.Equal(expected, Positions(ExchangedPairs.In(json, new Random(seed))));
        }
    }

    private static List<(string Finess, PositionFiness? Position)> Positions(string json)
    {
        using var source = Fichier.Of(json);
        var outcomes = FinessReader.Read(source).ToList();
        Assert.All(outcomes.Rejections(), rejection => Assert.EndsWith("DATE_DE_REMPLISSAGE", rejection, StringComparison.Ordinal));
        return [.. outcomes.Accepted().OfType<StructureFiness>().Select(structure => (structure.Finess, structure.Position))];
    }

    /// <summary>All that both formats hold: FINESS+ has neither APE code nor the complements of the address in this extract.</summary>
    private static List<StructureFiness> Structures(string fichier)
    {
        using var source = Open(fichier);
        return [.. FinessReader.Read(source).Accepted().OfType<StructureFiness>()
            .Select(structure => structure with
            {
                CodeApe = null,
                AdresseLigne = null,
                DateMiseAJour = null,
                Position = structure.Position is { } position ? position with { Geocodage = null } : null,
            })
            .OrderBy(structure => structure.Finess, StringComparer.Ordinal)];
    }

    private static SourceFile Open(string fichier) => SourceFile.Open(SecondNet.Extract(fichier));
}
