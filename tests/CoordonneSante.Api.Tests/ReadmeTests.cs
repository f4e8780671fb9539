using System.Net;
using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests;

/// <summary>The addresses and queries that the README gives to copy.</summary>
public sealed partial class ReadmeTests(NationalDirectoryTests.NationalServer national)
{
    public static TheoryData<string> Addresses() =>
        [.. Address().Matches(File.ReadAllText(RepositoryFolder.PathOf("README.md"))).Select(match => match.Groups["path"].Value).Distinct()];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_of_the_readme_answers_in_the_format_that_it_names(string path)
    {
        using var response = await national.Server.Client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith(
            Regex.Match(path, "format=([a-z-]+)").Groups[1].Value switch
            {
                "csv" => "finess,nom,type,commune.codeInsee,commune.nom,commune.population,zonageMedecin\r\n",
                "csv-fr" => "finess;nom;type;commune.codeInsee;commune.nom;commune.population;zonageMedecin\r\n",
                "csvm" => "{\n  \"@context\": [\n    \"http://www.w3.org/ns/csvw\"",
                "geojson" => "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"geometry\":",
                "" => path.StartsWith("/tuiles/", StringComparison.Ordinal) ? "{\"tilejson\":\"3.0.0\",\"tiles\":[\"http://" : "{\"data\":{",
                _ => "{\"codeInsee\":\"01001\",\"nom\":",
            },
            body,
            StringComparison.Ordinal);
    }

    public static TheoryData<string> Templates() =>
        [.. Template().Matches(File.ReadAllText(RepositoryFolder.PathOf("README.md"))).Select(match => match.Groups["path"].Value)];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_template_of_the_readme_leads_to_tiles(string path)
    {
        var tile = path.Replace("{z}", "5", StringComparison.Ordinal).Replace("{x}", "15", StringComparison.Ordinal).Replace("{y}", "11", StringComparison.Ordinal);
        using var response = await national.Server.Client.GetAsync(new Uri(tile, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/vnd.mapbox-vector-tile", response.Content.Headers.ContentType?.MediaType);
    }

    public static TheoryData<string> Bodies() =>
        [.. Body().Matches(File.ReadAllText(RepositoryFolder.PathOf("README.md"))).Select(match => match.Groups["body"].Value)];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_the_readme_posts_is_answered_without_error(string body)
    {
        using var response = await national.Server.PostAsync(body);

        Assert.StartsWith("{\"data\":{", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Queries() =>
        [.. Query().Matches(File.ReadAllText(RepositoryFolder.PathOf("README.md"))).Select(match => match.Groups["query"].Value)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_of_the_readme_is_answered_without_error(string query)
    {
        var answer = await national.Server.AskAsync(query);

        Assert.StartsWith("{\"data\":{", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"errors\":", answer, StringComparison.Ordinal);
    }

    [GeneratedRegex("```graphql\\n(?<query>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex("http://localhost:5000(?<path>/(?:graphql\\?|tuiles/[a-z]+\\.json)[^'\"\\s]+)")]
    private static partial Regex Address();

    [GeneratedRegex("http://localhost:5000(?<path>/tuiles/[a-z]+/{z}/{x}/{y}\\.mvt)")]
    private static partial Regex Template();

    [GeneratedRegex("-d '(?<body>{[^']+})'")]
    private static partial Regex Body();
}
