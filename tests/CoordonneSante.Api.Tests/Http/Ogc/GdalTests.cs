using System.Text.Json;

namespace CoordonneSante.Api.Tests.Http.Ogc;

/// <summary>GDAL's own client, by which QGIS reads too, over the whole directory.</summary>
public sealed class GdalTests(NationalDirectoryTests.NationalServer national)
{
    [Fact]
    public async Task Gdal_lists_the_collections()
    {
        var layers = await OgrInfoAsync("-q");

        Assert.Equal(
            ["structures", "communes", "quartiers", "structures-hors-finess", "epcis", "departements", "regions"],
            layers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[1]));
    }

    [Theory]
    [InlineData("structures", "Point", "{ page: structures { totalCount } }")]
    [InlineData("quartiers", "Polygon", "{ page: quartiersPrioritaires { totalCount } }")]
    public async Task Gdal_reads_every_feature_through_the_pages(string layer, string geometry, string query)
    {
        var text = await OgrInfoAsync("-al", "-so", layer);
        using var json = JsonDocument.Parse(await national.Server.AskAsync(query));
        var count = json.RootElement.GetProperty("data").GetProperty("page").GetProperty("totalCount");

        Assert.Contains(geometry, text, StringComparison.Ordinal);
        Assert.Contains($"Feature Count: {count}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gdal_asks_for_what_a_box_holds()
    {
        var text = await OgrInfoAsync("-al", "-so", "-spat", "-1.8", "48.0", "-1.6", "48.2", "structures");
        using var json = JsonDocument.Parse(await national.Server.AskAsync(
            "{ structures(where: {position: {longitude: {gte: -1.8, lte: -1.6}, latitude: {gte: 48, lte: 48.2}}}) { totalCount } }"));

        Assert.Contains(
            $"Feature Count: {json.RootElement.GetProperty("data").GetProperty("structures").GetProperty("totalCount")}\n",
            text,
            StringComparison.Ordinal);
    }

    private async Task<string> OgrInfoAsync(params string[] arguments)
    {
        var run = await MachineProgram.RunAsync("ogrinfo", ["-ro", $"OAPIF:{national.Server.Client.BaseAddress}ogc", .. arguments]);
        Assert.SkipWhen(run is null, "GDAL is not installed: ogrinfo (package gdal-bin) is not found.");
        Assert.Equal("", run?.Errors);
        return run?.Output.ReplaceLineEndings("\n") ?? "";
    }
}
