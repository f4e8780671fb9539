using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.GraphQL.Tests.Lists;

public sealed class ListMismatchTests
{
    [Fact]
    public async Task Two_lists_are_named_and_located()
    {
        var (text, response) = await Atlas.AskAsync("{ places { nodes { code } } towns { code } }", ListFormat.Csv);

        Assert.Equal(new ListResponse(ListOutcome.Refused), response);
        Assert.Equal(
            """{"errors":[{"message":"The answer has two lists, \"places.nodes\" and \"towns\": CSV holds one.","locations":[{"line":"""
                + """1,"column":12},{"line":1,"column":29}],"extensions":"""
                + """{"code":"FORMAT_MISMATCH","hint":"Ask for one of them, or for JSON."}}]}""",
            text);
    }

    [Fact]
    public async Task Nodes_beside_edges_are_two_lists() => Assert.Contains(
        "The answer has two lists, \\\"places.nodes\\\" and \\\"places.edges\\\": NDJSON holds one.",
        (await Atlas.AskAsync("{ places { nodes { code } edges { cursor } } }", ListFormat.NdJson)).Text,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_list_in_a_list_does_not_fit_csv() => Assert.Contains(
        "The list \\\"places.nodes\\\" holds another one, \\\"places.nodes.towns\\\": CSV holds one.",
        (await Atlas.AskAsync("{ places { nodes { code towns { code } } } }", ListFormat.CsvFrench)).Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{ places { totalCount } }")]
    [InlineData("{ codes }")]
    public async Task An_answer_without_list_of_objects_is_refused(string query) =>
        Assert.Equal(
            """{"errors":[{"message":"The answer has no list of objects to write as GeoJSON.","extensions":"""
                + """{"code":"FORMAT_MISMATCH","hint":"Ask for a list, such as a connection's nodes, or ask for JSON."}}]}""",
            (await Atlas.AskAsync(query, ListFormat.GeoJson)).Text);

    [Theory]
    [InlineData("{ places { unknown } }", ListOutcome.Refused, "VALIDATION_FAILED")]
    [InlineData("{ refused { code } }", ListOutcome.Refused, "REFUSED")]
    [InlineData("{ broken { code failing } }", ListOutcome.Failed, "INTERNAL_ERROR")]
    public async Task Errors_are_json_and_never_half_a_list(string query, ListOutcome outcome, string code)
    {
        var (text, response) = await Atlas.AskAsync(query, ListFormat.Csv);
        using var json = System.Text.Json.JsonDocument.Parse(text);

        Assert.Equal(outcome, response.Outcome);
        Assert.Equal("errors", Assert.Single(json.RootElement.EnumerateObject()).Name);
        Assert.Equal(code, json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("{ nowhere { nodes { code } } }", "nowhere.nodes", "nowhere")]
    [InlineData("{ thing(town: true) { ... on Place { towns { code } } } }", "thing.towns", "thing.towns")]
    public async Task A_list_that_nothing_leads_to_is_missing_and_not_empty(string query, string list, string missing)
    {
        var (text, response) = await Atlas.AskAsync(query, ListFormat.Csv);

        Assert.Equal(new ListResponse(ListOutcome.Missing), response);
        Assert.Contains($"\"message\":\"There is no list \\\"{list}\\\": \\\"{missing}\\\" is null.\"", text, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"LIST_NOT_FOUND\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_that_do_not_lead_to_the_list_are_not_resolved() =>
        Assert.Equal(
            "code\r\n01001\r\n",
            await Atlas.WriteAsync(
                "{ towns { code } nowhere { totalCount } thing(town: true) { ... on Town { failing } } }",
                ListFormat.Csv));

    [Theory]
    [InlineData("{ places { nodes { code } } }", "places")]
    [InlineData("{ p: places { edges { cursor } } }", "p")]
    [InlineData("{ towns { code } }", "towns")]
    [InlineData("{ __schema { types { name } } }", "__schema-types")]
    public async Task The_list_is_named_after_what_leads_to_it(string query, string name) =>
        Assert.Equal(new ListResponse(ListOutcome.Written, name), (await Atlas.AskAsync(query, ListFormat.NdJson)).Response);
}
