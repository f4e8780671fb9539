using System.Net;
using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests;

/// <summary>The addresses, templates, bodies and queries that the documents give to copy, and the links between them.</summary>
public sealed partial class ReadmeTests(NationalDirectoryTests.NationalServer national)
{
    private static readonly string[] Documents =
    [
        "README.md",
        "data/README.md",
        "src/README.md",
        "src/CoordonneSante.Api/README.md",
        "tests/clients/README.md",
        ".github/CONTRIBUTING.md",
    ];

    private static string Text { get; } =
        string.Join('\n', Documents.Select(document => File.ReadAllText(RepositoryFolder.PathOf(document))));

    public static TheoryData<string> Addresses() =>
        [.. Address().Matches(Text).Select(match => match.Groups["path"].Value).Distinct()];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_of_the_documents_answers_in_the_format_that_it_names(string path)
    {
        using var response = await national.Server.Client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith(
            Regex.Match(path, "format=([a-z-]+)").Groups[1].Value switch
            {
                "csv" => "finess,nom,type,commune.codeInsee,commune.nom,commune.population,zonageMedecin\r\n",
                "csv-fr" =>
                    "finess;nom;type;typeLibelle;commune.codeInsee;commune.nom;commune.population;zonageMedecin;zonageMedecinLibelle\r\n",
                "xlsx" => "PK\u0003\u0004",
                "parquet" => "PAR1",
                "csvm" => "{\n  \"@context\": [\n    \"http://www.w3.org/ns/csvw\"",
                "geojson" => "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"geometry\":",
                "" => path.StartsWith("/tuiles/", StringComparison.Ordinal)
                    ? "{\"tilejson\":\"3.0.0\",\"tiles\":[\"http://"
                    : "{\"data\":{",
                _ => "{\"codeInsee\":\"01001\",\"nom\":",
            },
            body,
            StringComparison.Ordinal);
    }

    public static TheoryData<string> Templates() =>
        [.. Template().Matches(Text).Select(match => match.Groups["path"].Value).Distinct()];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_template_of_the_documents_leads_to_tiles(string path)
    {
        var tile = path.Replace("{z}", "5", StringComparison.Ordinal)
            .Replace("{x}", "15", StringComparison.Ordinal)
            .Replace("{y}", "11", StringComparison.Ordinal);
        using var response = await national.Server.Client.GetAsync(new Uri(tile, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/vnd.mapbox-vector-tile", response.Content.Headers.ContentType?.MediaType);
    }

    public static TheoryData<string> Bodies() =>
        [.. Body().Matches(Text).Select(match => match.Groups["body"].Value)];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_the_documents_post_is_answered_without_error(string body)
    {
        using var response = await national.Server.PostAsync(body);

        Assert.StartsWith("{\"data\":{", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Queries() =>
        [.. Query().Matches(Text).Select(match => match.Groups["query"].Value)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_of_the_documents_is_answered_without_error(string query)
    {
        var answer = await national.Server.AskAsync(query);

        Assert.StartsWith("{\"data\":{", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"errors\":", answer, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Links() =>
    [
        .. Documents.SelectMany(document => Link().Matches(File.ReadAllText(RepositoryFolder.PathOf(document)))
            .Select(match => (document, match.Groups["target"].Value))),
    ];

    [Theory]
    [MemberData(nameof(Links))]
    public void A_link_of_the_documents_leads_to_a_file_and_to_a_heading(string document, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, parts[0]);

        Assert.True(File.Exists(RepositoryFolder.PathOf(path)) || Directory.Exists(RepositoryFolder.PathOf(path)), path);
        if (parts.Length == 2)
        {
            Assert.Contains(
                parts[1],
                Heading().Matches(File.ReadAllText(RepositoryFolder.PathOf(path))).Select(match => Anchor(match.Groups["title"].Value)));
        }
    }

    // As GitHub and GitLab make them: lower case, spaces to hyphens, punctuation left out.
    private static string Anchor(string title) =>
        string.Concat(title.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>(?!https?://)[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("```graphql\\n(?<query>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex("http://localhost:5000(?<path>/(?:graphql\\?|tuiles/[a-z]+\\.json)[^'\"\\s]+)")]
    private static partial Regex Address();

    [GeneratedRegex("http://localhost:5000(?<path>/tuiles/[a-z]+/{z}/{x}/{y}\\.mvt)")]
    private static partial Regex Template();

    [GeneratedRegex("-d '(?<body>{[^']+})'")]
    private static partial Regex Body();
}
