using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.GraphQL.Tests.Lists;

public sealed class GeoJsonTests
{
    private const string Properties = """{"name":"=1+1","town.code":"01001","position.source":"BAN","tags":["x",null,"y"]}""";

    /// <summary>
    /// RFC 7946: "The first two elements are longitude and latitude"; "a Feature object has a member with the name "geometry" […] or […] a
    /// JSON null value"
    /// </summary>
    [Fact]
    public async Task Points_are_longitude_first_and_a_missing_one_is_a_null_geometry() =>
        Assert.Equal(
            $$$"""
            {"type":"FeatureCollection","features":[
            {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[2.35,-48.5]},"properties":{{{Properties}}}},
            {"type":"Feature","id":"b","geometry":null,"properties":{"name":"","town.code":null,"position.source":null,"tags":[]}}
            ]}

            """.ReplaceLineEndings("\n"),
            await Atlas.WriteAsync(
                "{ places { nodes { id name town { code } position { latitude source longitude } tags } } }",
                ListFormat.GeoJson));

    [Theory]
    [InlineData("outline position { longitude latitude }", """{"type":"LineString","coordinates":[[0,1],[2,3]]}""")]
    [InlineData("position { longitude latitude } outline", """{"type":"Point","coordinates":[2.35,-48.5]}""")]
    [InlineData("town { centre { longitude latitude } } position { geojson }", """{"type":"Point","coordinates":[2.35,-48.5]}""")]
    [InlineData("town { centre { geojson } }", """{"type":"Point","coordinates":[-1.5,48.25]}""")]
    public async Task The_geometry_nearest_to_the_row_wins_then_the_first_selected(string selection, string geometry) => Assert.StartsWith(
        "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"geometry\":" + geometry + ",\"properties\":{",
        await Atlas.WriteAsync($$"""{ places { nodes { {{selection}} } } }""", ListFormat.GeoJson),
        StringComparison.Ordinal);

    [Fact]
    public async Task Lists_of_objects_stay_lists_in_the_properties() => Assert.Contains(
        """{"towns":[{"code":"01001"}]}""",
        await Atlas.WriteAsync("{ places { nodes { position { geojson } towns { code } } } }", ListFormat.GeoJson),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_null_item_is_a_feature_without_geometry_and_properties() => Assert.EndsWith(
        "{\"type\":\"Feature\",\"geometry\":null,\"properties\":null}\n]}\n",
        await Atlas.WriteAsync("{ maybe { code centre { longitude latitude } } }", ListFormat.GeoJson),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_list_is_an_empty_collection() => Assert.Equal(
        "{\"type\":\"FeatureCollection\",\"features\":[\n]}\n",
        await Atlas.WriteAsync("{ none { nodes { position { longitude latitude } } } }", ListFormat.GeoJson));

    [Theory]
    [InlineData(
        "{ places { nodes { code position { latitude } } } }",
        "places.nodes",
        "Add position { longitude latitude } or outline to what it selects."
    )]
    [InlineData(
        "{ places { edges { node { code } } } }",
        "places.edges",
        "Add position { longitude latitude } or outline to what it selects."
    )]
    [InlineData("{ towns { code } }", "towns", "Add centre { longitude latitude } to what it selects.")]
    [InlineData("{ __schema { types { name } } }", "__schema.types", "Its objects have none; ask for another list, or for CSV.")]
    public async Task A_list_without_geometry_is_refused_and_told_what_to_add(string query, string list, string hint)
    {
        var (text, response) = await Atlas.AskAsync(query, ListFormat.GeoJson);

        Assert.Equal(ListOutcome.Refused, response.Outcome);
        Assert.Contains($"\"message\":\"The list \\\"{list}\\\" has no geometry to write as GeoJSON.\"", text, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"FORMAT_MISMATCH\",\"hint\":\"{hint}\"", text, StringComparison.Ordinal);
    }
}
