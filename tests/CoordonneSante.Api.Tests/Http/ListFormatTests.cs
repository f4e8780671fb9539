using System.Net;
using System.Text.Json;

namespace CoordonneSante.Api.Tests.Http;

public sealed class ListFormatTests(SharedServer shared)
{
    private const string Points = "{structures{nodes{finess nom position{longitude latitude}}}}";

    [Theory]
    [InlineData(
        "text/csv",
        "text/csv; charset=utf-8; header=present",
        "csv",
        "finess,nom,position.longitude,position.latitude\r\n350002838,\"CDS \"\"GAYEULLES\"\" É\",-1.67,48.13\r\n"
    )]
    [InlineData(
        "text/csv;variante=fr",
        "text/csv; charset=utf-8; header=present; variante=fr",
        "csv",
        "\uFEFFfiness;nom;position.longitude;position.latitude\r\n350002838;\"CDS \"\"GAYEULLES\"\" É\";-1,67;48,13\r\n"
    )]
    [InlineData(
        "application/x-ndjson",
        "application/x-ndjson",
        "ndjson",
        "{\"finess\":\"350002838\",\"nom\":\"CDS \\\"GAYEULLES\\\" É\",\"position\":{\"longitude\":-1.67,\"latitude\":48.13}}\n"
    )]
    [InlineData(
        "application/geo+json",
        "application/geo+json",
        "geojson",
        "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-1.67,"
            + "48.13]},\"properties\":{\"finess\":\"350002838\",\"nom\":\"CDS \\\"GAYEULLES\\\" É\"}}\n]}\n"
    )]
    public async Task A_query_with_one_list_is_answered_in_the_format_that_it_accepts(
        string accept,
        string contentType,
        string extension,
        string expected)
    {
        var body = JsonSerializer.Serialize(new { query = Points.Replace("structures", "structures(first: 1)", StringComparison.Ordinal) });
        using var response = await shared.Server.PostAsync(body, accept: accept);
        using var answer = JsonDocument.Parse(await shared.Server.AskAsync("{ jeuDeDonnees { version } }"));
        var version = answer.RootElement.GetProperty("data").GetProperty("jeuDeDonnees").GetProperty("version").GetString();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            $"attachment; filename=\"structures-{version}.{extension}\"",
            response.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal(["<https://www.etalab.gouv.fr/licence-ouverte-open-licence/>; rel=\"license\""], response.Headers.GetValues("Link"));
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task A_csv_has_the_columns_that_the_query_names()
    {
        using var response = await GetAsync("/graphql?query={structures(first:1){nodes{finess telephone}}}&format=csv", accept: null);

        Assert.Equal("finess,telephone\r\n350002838,02 99 00 00 00 / 02 99 00 00 01\r\n", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("csv", null, "text/csv")]
    [InlineData("csv-fr", "application/json", "text/csv")]
    [InlineData("geojson", "text/html,*/*;q=0.8", "application/geo+json")]
    [InlineData("ndjson", "application/geo+json", "application/x-ndjson")]
    public async Task The_url_overrules_the_header(string format, string? accept, string mediaType)
    {
        using var response = await GetAsync($"/graphql?query={Points}&format={format}", accept);

        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>A query too long for a URL is posted, and its list is asked for, and read by pages of other sites, in the same
    /// way.</summary>
    [Fact]
    public async Task The_url_of_a_post_says_the_format_too()
    {
        using var content = new StringContent($$"""{"query":"{{Points}}"}""", mediaType: new("application/json"));
        using var response = await shared.Server.Client.PostAsync(new Uri("/graphql?format=csv", UriKind.Relative), content);
        using var refused = await shared.Server.Client.PostAsync(new Uri("/graphql?format=ods", UriKind.Relative), content);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(
            "finess,nom,position.longitude,position.latitude\r\n",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        Assert.Equal(
            ["Content-Disposition, ETag, Link, Notes, RateLimit, RateLimit-Policy, Retry-After"],
            response.Headers.GetValues("Access-Control-Expose-Headers"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task An_unknown_format_is_400()
    {
        using var response = await GetAsync($"/graphql?query={Points}&format=ods", "text/html");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"\"format\" is unknown.","extensions":"""
                + """{"code":"BAD_REQUEST","hint":"Give one of csv, csv-fr, geojson, ndjson, xlsx, parquet, csvm, csvm-fr; leave it out """
                + """for JSON."}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(
        "{structures{nodes{finess}}communes{nodes{nom}}}",
        "The answer has two lists, \\\"structures.nodes\\\" and \\\"communes.nodes\\\": CSV holds one."
    )]
    [InlineData("{structures{totalCount}}", "The answer has no list of objects to write as CSV.")]
    [InlineData("{commune(codeInsee:\"abc\"){quartiersPrioritaires{nom}}}", "abc")]
    [InlineData("{structures{nodes{inconnu}}}", "Cannot query field \\\"inconnu\\\" on type \\\"Structure\\\".")]
    public async Task A_query_that_does_not_fit_is_400_in_json_that_no_cache_keeps(string query, string message)
    {
        using var response = await GetAsync($"/graphql?query={query}&format=csv", "text/csv");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/graphql-response+json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains(message, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(response.Content.Headers.ContentDisposition);
        Assert.Equal((true, null), (response.Headers.CacheControl?.NoStore, response.Headers.ETag));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    [InlineData("ndjson")]
    public async Task The_notes_of_the_response_are_a_header(string format)
    {
        const string Query = "{communesParCode(codesInsee:[\"35129\"]){nom centre{longitude latitude}}}";
        using var response = await GetAsync($"/graphql?query={Query}&format={format}", null);
        using var json = JsonDocument.Parse(await shared.Server.AskAsync(Query));
        using var notes = JsonDocument.Parse(Assert.Single(response.Headers.GetValues("Notes")));

        Assert.True(JsonElement.DeepEquals(json.RootElement.GetProperty("extensions").GetProperty("notes"), notes.RootElement));
    }

    [Fact]
    public async Task A_list_of_an_unknown_structure_is_404_and_not_an_empty_file()
    {
        using var response = await GetAsync(
            "/graphql?query={structure(finess:\"999999999\"){voisines{node{finess}}}}&format=csv",
            "text/csv");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"There is no list \"structure.voisines\": \"structure\" is null.","locations":[{"line":1,"column":"""
                + """32}],"path":["structure"],"extensions":"""
                + """{"code":"LIST_NOT_FOUND","hint":"Check what should lead to it, such as a code; an empty list would be written as """
                + """one."}}]}""",
            await response.Content.ReadAsStringAsync());
        Assert.Equal((true, null), (response.Headers.CacheControl?.NoStore, response.Headers.ETag));
    }

    private async Task<HttpResponseMessage> GetAsync(string url, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await shared.Server.Client.SendAsync(request);
    }
}
