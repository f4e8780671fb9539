using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordonneSante.Api.Tests.Http.Tableaux;
using CsvHelper;

namespace CoordonneSante.Api.Tests;

/// <summary>The national lists in each format say what the JSON pages say.</summary>
public sealed class NationalListsTests(NationalDirectoryTests.NationalServer national)
{
    private const string Selection = "finess nom nomLong siret codeApe dateOuverture adresse{ligne codePostal ville} "
        + "position{longitude latitude} commune{codeInsee nom population codesPostaux} zonageMedecin zonageMedecinLibelle";

    private const string AllStructures = $"/graphql?query={{structures{{nodes{{{Selection}}}}}}}";

    [Theory]
    [InlineData("text/csv", ',')]
    [InlineData("text/csv;variante=fr", ';')]
    public async Task The_csv_of_all_structures_reads_back_as_the_json_pages(string accept, char delimiter)
    {
        var nodes = await PagesAsync();
        var text = await ListAsync(accept);
        var records = Parse(text.TrimStart('\uFEFF'), delimiter).ToList();
        var columns = records[0];

        Assert.Equal(4_678, nodes.Count);
        Assert.Equal(4_679, records.Count);
        foreach (var (node, record) in nodes.Zip(records.Skip(1)))
        {
            Assert.Equal(columns.Select(column => FieldOf(node, column, decimalPoint: delimiter == ';' ? ',' : '.')), record);
        }
    }

    private static IEnumerable<string[]> Parse(string text, char delimiter)
    {
        using var csv = CsvReader.Create(
            new MemoryStream(Encoding.UTF8.GetBytes(text)),
            new CsvReaderOptions
            {
                Separator = delimiter,
                HasHeader = false,
                Encoding = Encoding.UTF8,
            },
            leaveOpen: false);
        while (csv.Read())
        {
            yield return [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
        }
    }

    [Fact]
    public async Task The_workbook_of_all_structures_reads_back_as_the_json_pages()
    {
        var nodes = await PagesAsync();
        var rows = WorkbookTests.Read(
            await national.Server.Client.GetByteArrayAsync(new Uri($"{AllStructures}&format=xlsx", UriKind.Relative)))[0].Rows;
        var columns = rows[0].Select(TextOf).ToList();

        Assert.Equal(4_679, rows.Count);
        foreach (var (node, row) in nodes.Zip(rows.Skip(1)))
        {
            Assert.Equal(columns.Select(column => FieldOf(node, column, decimalPoint: '.')), row.Select(TextOf));
        }
    }

    private static string TextOf(object? cell) => cell switch
    {
        DateTime date => $"{date:yyyy-MM-dd}",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => $"{cell}",
    };

    [Fact]
    public async Task The_lines_of_ndjson_are_the_nodes_of_the_json_pages()
    {
        var expected = (await PagesAsync()).Select(node => node.GetRawText());

        Assert.Equal(expected, (await ListAsync("application/x-ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_features_of_geojson_stand_where_the_json_pages_say()
    {
        var nodes = await PagesAsync();
        using var json = JsonDocument.Parse(await ListAsync("application/geo+json"));
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();

        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        Assert.Equal(nodes.Count, features.Count);
        foreach (var (node, feature) in nodes.Zip(features))
        {
            var position = node.GetProperty("position");
            var geometry = feature.GetProperty("geometry");
            Assert.Equal("Feature", feature.GetProperty("type").GetString());
            Assert.Equal(node.GetProperty("finess").GetString(), feature.GetProperty("properties").GetProperty("finess").GetString());
            Assert.Equal(
                position.ValueKind == JsonValueKind.Null
                    ? "null"
                    : $$"""{"type":"Point","coordinates":[{{position.GetProperty("longitude").GetRawText()}},"""
                        + $$"""{{position.GetProperty("latitude").GetRawText()}}]}""",
                geometry.GetRawText());
        }
    }

    [Fact]
    public async Task The_lists_inside_the_rows_are_whole_too()
    {
        const string Query = "{regions{structures{nodes{finess}}}}";
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Query}&format=ndjson");
        using var response = await national.Server.Client.SendAsync(request);

        Assert.InRange((await national.Server.AskAsync(Query)).Split("finess").Length - 1, 1, 18 * 20);
        Assert.Equal(4_678, (await response.Content.ReadAsStringAsync()).Split("finess").Length - 1);
    }

    [Fact]
    public async Task The_structures_around_one_are_rows_with_their_distance()
    {
        const string Query = "/graphql?query={structure(finess:\"350002838\"){voisines(rayonKm:30){distanceMetres node{finess "
            + "position{longitude latitude}}}}}";
        var records = Parse(await ListAsync("text/csv", Query), ',').ToList();
        using var json = JsonDocument.Parse(await ListAsync("application/geo+json", Query));
        var features = json
            .RootElement.GetProperty("features")
            .EnumerateArray()
            .Select(feature =>
            {
                var properties = feature.GetProperty("properties");
                var position = feature.GetProperty("geometry").GetProperty("coordinates");
                return new[]
                {
                    $"{properties.GetProperty("distanceMetres")}",
                    $"{properties.GetProperty("node.finess")}",
                    $"{position[0]}",
                    $"{position[1]}",
                };
            });

        Assert.Equal(["distanceMetres", "node.finess", "node.position.longitude", "node.position.latitude"], records[0]);
        Assert.InRange(records.Count, 21, 500);
        Assert.Equal(records.Skip(1), features);
    }

    [Fact]
    public async Task Notes_that_are_too_many_for_a_header_are_counted_there_and_told_in_the_description()
    {
        var codes = File.ReadLines(RepositoryFolder.PathOf("data/mouvement_commune.csv"))
            .Skip(1)
            .Take(30)
            .Select(line => line.Split(',')[0])
            .ToList();
        var postal = File.ReadLines(RepositoryFolder.PathOf("data/code_postal.csv")).Select(line => line.Split(',')[1]).ToHashSet();
        var list = string.Join(',', codes.Select(code => $"\"{code}\""));
        var query = $"/graphql?query={{communesParCode(codesInsee:[{list}]){{nom}}}}&format=";
        using var response = await national.Server.Client.GetAsync(new Uri(query + "csv", UriKind.Relative));
        using var header = JsonDocument.Parse(Assert.Single(response.Headers.GetValues("Notes")));
        using var description = JsonDocument.Parse(await national.Server.Client.GetStringAsync(new Uri(query + "csvm", UriKind.Relative)));

        var note = Assert.Single(header.RootElement.EnumerateArray());
        var expected = codes.Count + codes.Count(postal.Contains);
        Assert.Equal(("NOTES_NOMBREUSES", expected), (note.GetProperty("code").GetString(), note.GetProperty("nombre").GetInt32()));
        Assert.Equal(expected, description.RootElement.GetProperty("notes").GetArrayLength());
    }

    [Fact]
    public async Task The_same_version_gives_the_same_bytes() => Assert.Equal(await ListAsync("text/csv"), await ListAsync("text/csv"));

    /// <summary>The value at a dotted path, as a spreadsheet shows it.</summary>
    private static string FieldOf(JsonElement row, string path, char decimalPoint)
    {
        var value = path.Split('.')
            .Aggregate(row, (parent, name) => parent.ValueKind == JsonValueKind.Null ? parent : parent.GetProperty(name));
        return value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.Number => value.GetRawText().Replace('.', decimalPoint),
            JsonValueKind.Array => string.Join('|', value.EnumerateArray().Select(item => item.GetString())),
            _ => value.GetString() ?? "",
        };
    }

    private Task<string> ListAsync(string accept) => ListAsync(accept, AllStructures);

    private async Task<string> ListAsync(string accept, string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await national.Server.Client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<List<JsonElement>> PagesAsync()
    {
        var nodes = new List<JsonElement>();
        string? after = null;
        do
        {
            using var response = JsonDocument.Parse(
                await national.Server.AskAsync(
                    "query($after: String) "
                        + $"{{ structures(first: 1000, after: $after) {{ nodes {{ {Selection} }} pageInfo {{ hasNextPage endCursor }} }} "
                        + $"}}",
                    new { after }
                ));
            var page = response.RootElement.GetProperty("data").GetProperty("structures");
            nodes.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.Clone()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()
                ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString()
                : null;
        } while (after is not null);
        return nodes;
    }
}
