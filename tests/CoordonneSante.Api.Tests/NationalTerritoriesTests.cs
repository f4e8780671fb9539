using System.Text.Json;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Api.Tests;

/// <summary>The shapes of the territories of the data that the program comes with.</summary>
public sealed class NationalTerritoriesTests(NationalDirectoryTests.NationalServer national)
{
    [Theory]
    [InlineData("regions", 0)]
    [InlineData("regions", 1_000)]
    [InlineData("regions", 20_000)]
    [InlineData("departements", 2_000)]
    public async Task At_every_tolerance_territories_are_valid_and_cover_France_without_overlap(string list, double tolerance)
    {
        var data = await DataAsync(
            FormattableString.Invariant($"{{ {list} {{ contour(tolerance: {tolerance}) }} }}"));
        var outlines = data.GetProperty(list).EnumerateArray().Select(item => Read(item.GetProperty("contour"))).ToList();

        Assert.All(outlines, outline => Assert.True(outline.IsValid && outline.Area > 0));
        var together = outlines[0].Factory.BuildGeometry(outlines).Union();
        Assert.Equal(outlines.Sum(outline => outline.Area), together.Area, 1e-6);
    }

    [Fact]
    public async Task A_tolerance_makes_the_outlines_of_regions_light()
    {
        var exact = await national.Server.AskAsync("{ regions { contour } }");
        var light = await national.Server.AskAsync("{ regions { contour(tolerance: 2000, precision: 3) } }");

        Assert.InRange(light.Length, 1, exact.Length / 4);
    }

    [Fact]
    public async Task Every_territory_has_its_centre_within_its_outline_and_its_outline_within_its_box()
    {
        var data = await DataAsync(
            "{ regions { contour emprise centre { longitude latitude } } departements { contour emprise centre { longitude latitude } } "
                + "quartiersPrioritaires(first: 2000) { nodes { contour emprise centre { longitude latitude } } } }");
        var territories = data.GetProperty("regions").EnumerateArray()
            .Concat(data.GetProperty("departements").EnumerateArray())
            .Concat(data.GetProperty("quartiersPrioritaires").GetProperty("nodes").EnumerateArray());

        Assert.All(territories, territory =>
        {
            var outline = Read(territory.GetProperty("contour"));
            if (outline.IsEmpty)
            {
                return;
            }
            var centre = territory.GetProperty("centre");
            var edges = territory.GetProperty("emprise").EnumerateArray().Select(edge => edge.GetDouble()).ToArray();

            Assert.True(outline.Buffer(0.00002).Contains(
                new Point(centre.GetProperty("longitude").GetDouble(), centre.GetProperty("latitude").GetDouble())));

            // Parts of a quarter that have no surface are in the box, and not in the outline.
            var box = outline.EnvelopeInternal;
            Assert.All(
                edges.Zip([box.MinX, box.MinY, box.MaxX, box.MaxY]),
                edge => Assert.InRange(edge.First - edge.Second, -0.0005, 0.0005));
        });
    }

    [Fact]
    public async Task A_territory_of_the_communes_of_an_EPCI_has_the_same_box_as_the_EPCI()
    {
        var epci = (
            await DataAsync("""{ epci(siren: "243500139") { emprise communes { codeInsee } departements { nodes { code } } } }""")
        ).GetProperty("epci");
        var communes = epci.GetProperty("communes")
            .EnumerateArray()
            .Select(commune => $"\"{commune.GetProperty("codeInsee").GetString()}\"");
        var territoire = (
            await DataAsync($$"""{ territoire(par: {communes: [{{string.Join(',', communes)}}]}) { emprise } }""")
        ).GetProperty("territoire");

        Assert.Equal(epci.GetProperty("emprise").GetRawText(), territoire.GetProperty("emprise").GetRawText());
        Assert.Equal("""{"nodes":[{"code":"35"}]}""", epci.GetProperty("departements").GetRawText());
    }

    [Fact]
    public async Task The_communes_of_regions_and_of_departements_are_all_the_communes_once()
    {
        var data = await DataAsync(
            "{ regions { communes { totalCount } epcis { totalCount } } departements { communes { totalCount } epcis { totalCount } } "
                + "communes(where: {arrondissementDe: null}) { totalCount } epcis { totalCount } }");
        int Sum(string territories, string list) =>
            data.GetProperty(territories).EnumerateArray().Sum(item => item.GetProperty(list).GetProperty("totalCount").GetInt32());
        var communes = data.GetProperty("communes").GetProperty("totalCount").GetInt32();

        Assert.Equal((communes, communes), (Sum("regions", "communes"), Sum("departements", "communes")));
        Assert.InRange(data.GetProperty("epcis").GetProperty("totalCount").GetInt32(), 1, Sum("regions", "epcis"));
        Assert.InRange(Sum("regions", "epcis"), 1, Sum("departements", "epcis"));
    }

    [Theory]
    [InlineData("regions", 0)]
    [InlineData("departements", 3)]
    [InlineData("epcis", 5)]
    public async Task A_layer_of_territories_has_tiles_from_its_first_zoom(string couche, int zoom)
    {
        var tileJson = JsonDocument.Parse(await national.Server.Client.GetStringAsync(new Uri($"/tuiles/{couche}.json", UriKind.Relative)));
        Assert.Equal(zoom, tileJson.RootElement.GetProperty("minzoom").GetInt32());

        var (x, y) = ((int)((2.4 + 180) / 360 * (1 << zoom)), (int)(0.344 * (1 << zoom)));
        var tile = await national.Server.Client.GetByteArrayAsync(new Uri($"/tuiles/{couche}/{zoom}/{x}/{y}.mvt", UriKind.Relative));
        Assert.NotEmpty(tile);
    }

    private async Task<JsonElement> DataAsync(string query)
    {
        using var response = JsonDocument.Parse(await national.Server.AskAsync(query));
        return response.RootElement.GetProperty("data").Clone();
    }

    private static Geometry Read(JsonElement geojson)
    {
        static LinearRing Ring(JsonElement ring) =>
            new([.. ring.EnumerateArray().Select(point => new Coordinate(point[0].GetDouble(), point[1].GetDouble()))]);
        static Polygon Polygon(JsonElement rings) =>
            rings.GetArrayLength() == 0
                ? Geometry.DefaultFactory.CreatePolygon()
                : new(Ring(rings[0]), [.. rings.EnumerateArray().Skip(1).Select(Ring)]);
        var coordinates = geojson.GetProperty("coordinates");
        return geojson.GetProperty("type").GetString() == "Polygon"
            ? Polygon(coordinates)
            : new MultiPolygon([.. coordinates.EnumerateArray().Select(Polygon)]);
    }
}
