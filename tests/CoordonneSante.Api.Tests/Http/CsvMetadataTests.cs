using System.Net;
using System.Text.Json;

namespace CoordonneSante.Api.Tests.Http;

/// <summary>What the columns of a CSV mean, as statistical software reads it.</summary>
public sealed class CsvMetadataTests(SharedServer shared)
{
    private const string Query =
        "query={communesParCode(codesInsee:[\"35129\",\"35238\"]){c:codeInsee,nom,zonageMedecin,codesPostaux,centre{latitude},"
            + "departement{region{code}},__typename}}";

    /// <summary>RFC 8288: "the target IRI" of <c>describedby</c> tells about the link's context, here the CSV.</summary>
    [Theory]
    [InlineData("csv", "csvm")]
    [InlineData("csv-fr", "csvm-fr")]
    public async Task A_csv_leads_to_its_description_and_the_description_to_the_csv(string format, string description)
    {
        using var csv = await shared.Server.Client.GetAsync(new Uri($"/graphql?format={format}&{Query}", UriKind.Relative));
        var link = csv
            .Headers.GetValues("Link")
            .Single(value => value.EndsWith("; rel=\"describedby\"; type=\"application/csvm+json\"", StringComparison.Ordinal));
        using var metadata = await shared.Server.Client.GetAsync(
            new Uri(link[1..link.IndexOf('>', StringComparison.Ordinal)], UriKind.Relative));
        using var json = JsonDocument.Parse(await metadata.Content.ReadAsStringAsync());
        using var again = await shared.Server.Client.GetAsync(
            new Uri(json.RootElement.GetProperty("url").GetString() ?? "", UriKind.Relative));
        var columns = json
            .RootElement.GetProperty("tableSchema")
            .GetProperty("columns")
            .EnumerateArray()
            .Select(column => column.GetProperty("titles").GetString());
        var text = await csv.Content.ReadAsStringAsync();

        Assert.EndsWith($"&format={description}>; rel=\"describedby\"; type=\"application/csvm+json\"", link, StringComparison.Ordinal);
        Assert.Equal("application/csvm+json", metadata.Content.Headers.ContentType?.ToString());
        Assert.EndsWith(".csv-metadata.json\"", metadata.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        Assert.Equal(text, await again.Content.ReadAsStringAsync());
        Assert.Equal(text.TrimStart('\uFEFF').Split("\r\n")[0].Split(',', ';'), columns);
    }

    [Fact]
    public async Task Behind_a_proxy_the_address_begins_with_its_prefix()
    {
        await using var server = await ApiServer.StartAsync("--ForwardedHeaders_Enabled=true");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?{Query}&format=csv");
        request.Headers.Add("X-Forwarded-For", "192.0.2.1");
        request.Headers.Add("X-Forwarded-Prefix", "/api");
        using var csv = await server.Client.SendAsync(request);

        Assert.StartsWith("</api/graphql?query=", csv.Headers.GetValues("Link").ElementAt(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_column_has_the_meaning_and_the_type_that_the_schema_gives_it()
    {
        using var json = JsonDocument.Parse(
            await shared.Server.Client.GetStringAsync(new Uri($"/graphql?format=csvm-fr&{Query}", UriKind.Relative)));
        var columns = json.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();

        Assert.Equal(
            [
                ("c", "string", "", false),
                ("nom", "string", "", false),
                ("zonageMedecin", "string ZIP|ZAC|ZAR|HORS_ZONAGE|NON_RENSEIGNE", "", false),
                ("zonageMedecinLibelle", "string", "", false),
                ("codesPostaux", "string", "|", false),
                ("centre.latitude", "double ,", "", false),
                ("departement.region.code", "string", "", false),
                ("", "string", "", false),
            ],
            columns.Select(column =>
                (TextOf(column, "name"), DatatypeOf(column), TextOf(column, "separator"), column.GetProperty("required").GetBoolean())));
        Assert.Equal(
            "Code INSEE, cinq caractères : la clé de la commune. Source : INSEE, code officiel géographique.",
            TextOf(columns[0], "dc:description"));
        Assert.Contains("- ZIP : ", TextOf(columns[2], "dc:description"), StringComparison.Ordinal);
        Assert.Equal("La colonne « zonageMedecin » en toutes lettres.", TextOf(columns[3], "dc:description"));
        Assert.Equal(";", json.RootElement.GetProperty("dialect").GetProperty("delimiter").GetString());
    }

    [Fact]
    public async Task A_column_that_no_row_misses_is_required()
    {
        using var json = JsonDocument.Parse(
            await shared.Server.Client.GetStringAsync(
                new Uri(
                    "/graphql?format=csvm&query={structures{nodes{nom,siret,commune{nom},gestionnaire{finess},"
                        + "codesPostaux:provenance{dateExtraction}}}}",
                    UriKind.Relative)));

        Assert.Equal(
            ["nom", "commune.nom", "codesPostaux.dateExtraction"],
            json.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray()
                .Where(column => column.GetProperty("required").GetBoolean())
                .Select(column => TextOf(column, "name")));
    }

    [Fact]
    public async Task The_sources_the_version_and_the_notes_are_told()
    {
        using var json = JsonDocument.Parse(
            await shared.Server.Client.GetStringAsync(new Uri($"/graphql?format=csvm&{Query}", UriKind.Relative)));
        using var served = JsonDocument.Parse(
            await shared.Server.AskAsync("{ jeuDeDonnees { version sources { titre producteur licence millesime } } }"));
        var data = served.RootElement.GetProperty("data").GetProperty("jeuDeDonnees");

        Assert.Equal(data.GetProperty("version").GetString(), TextOf(json.RootElement, "schema:version"));
        Assert.Equal(
            data.GetProperty("sources")
                .EnumerateArray()
                .Select(source => string.Join('\n', source.EnumerateObject().Select(member => member.Value.GetString()))),
            json.RootElement.GetProperty("dc:source")
                .EnumerateArray()
                .Select(source =>
                    string.Join(
                        '\n',
                        TextOf(source, "dc:title"),
                        TextOf(source, "dc:publisher"),
                        TextOf(source, "dc:license"),
                        TextOf(source, "schema:version"))));
        Assert.Equal("COMMUNE_FUSIONNEE", TextOf(json.RootElement.GetProperty("notes")[0], "code"));
    }

    [Theory]
    [InlineData("{communes{nodes{nom structures{nodes{nom}}}}}", HttpStatusCode.BadRequest)]
    [InlineData("{structure(finess:\"999999999\"){voisines{distanceMetres}}}", HttpStatusCode.NotFound)]
    public async Task What_has_no_csv_has_no_description(string query, HttpStatusCode status)
    {
        using var response = await shared.Server.Client.GetAsync(new Uri($"/graphql?format=csvm&query={query}", UriKind.Relative));

        Assert.Equal(status, response.StatusCode);
    }

    private static string TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string DatatypeOf(JsonElement column)
    {
        var datatype = column.GetProperty("datatype");
        if (datatype.ValueKind == JsonValueKind.String)
        {
            return datatype.GetString() ?? "";
        }

        var format = datatype.GetProperty("format");
        return $"{TextOf(datatype, "base")} "
            + $"{(format.ValueKind == JsonValueKind.Object ? TextOf(format, "decimalChar") : format.GetString())}";
    }
}
