using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CoordonneSante.Api.Tests.Http.Assistants;

/// <summary>The directory as an assistant reads it, through the protocol's own client.</summary>
public sealed class AssistantDoorTests(SharedServer shared)
{
    [Fact]
    public async Task There_are_five_tools_that_only_read_and_say_what_they_are_for()
    {
        await using var client = await ConnectAsync(shared.Server);
        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["aides_projet", "chercher", "diagnostic_territoire", "fiche_structure", "graphql"],
            tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.All(tools, tool => Assert.NotEmpty(tool.Description));
    }

    [Fact]
    public async Task An_answer_has_its_query_its_version_and_its_sources()
    {
        var answer = await CallAsync("fiche_structure", new() { ["finess"] = "350002838" });
        var structure = answer.GetProperty("reponse").GetProperty("data").GetProperty("structure");

        Assert.Equal("CDS \"GAYEULLES\" É", structure.GetProperty("nom").GetString());
        Assert.StartsWith("query FicheStructure($finess: String!)", answer.GetProperty("requete").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"finess":"350002838"}""", answer.GetProperty("variables").GetRawText());
        Assert.Equal(
            """[{"titre":"FINESS","producteur":"DREES","millesime":"2021-01-08","url":null}]""",
            answer.GetProperty("sources").GetRawText());
        Assert.Equal(
            await shared.Server.Client.GetStringAsync(new Uri("/sante", UriKind.Relative)), answer.GetProperty("version").GetString());
    }

    [Fact]
    public async Task What_an_answer_does_not_say_by_itself_is_said_beside_it()
    {
        var answer = await CallAsync("graphql", new() { ["requete"] = "{ commune(codeInsee: \"35129\") { nom } }" });
        var silent = await CallAsync("graphql", new() { ["requete"] = "{ commune(codeInsee: \"35176\") { nom } }" });

        Assert.Equal(
            ["Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016."],
            answer.GetProperty("notes").EnumerateArray().Select(note => note.GetString()));
        Assert.Equal(0, silent.GetProperty("notes").GetArrayLength());
    }

    [Fact]
    public async Task A_search_gives_the_codes_that_the_other_tools_want()
    {
        var data = (await CallAsync("chercher", new() { ["texte"] = "gayeulles" })).GetProperty("reponse").GetProperty("data");

        Assert.Equal(
            "350002838", data.GetProperty("structures").GetProperty("nodes")[0].GetProperty("finess").GetString());
    }

    [Theory]
    [InlineData("epci", new[] { "243500139" }, 2)]
    [InlineData("communes", new[] { "35238", "35176" }, 2)]
    [InlineData("region", new[] { "53" }, 3)]
    public async Task A_territory_is_told_by_its_codes(string niveau, string[] codes, int communes)
    {
        var answer = await CallAsync("diagnostic_territoire", new() { ["niveau"] = niveau, ["codes"] = codes });

        Assert.Equal(
            communes,
            answer.GetProperty("reponse").GetProperty("data").GetProperty("territoire").GetProperty("nombreCommunes").GetInt32());
    }

    [Fact]
    public async Task A_project_is_told_what_it_may_ask_for_and_what_to_say_next()
    {
        var answer = await CallAsync("aides_projet", new()
        {
            ["type"] = "CENTRE_DE_SANTE",
            ["commune"] = "35176",
            ["precisions"] = new Dictionary<string, object> { ["medecinsGeneralistes"] = 1 },
        });
        var data = answer.GetProperty("reponse").GetProperty("data");

        Assert.Equal(
            """{"projet":{"medecinsGeneralistes":1,"type":"CENTRE_DE_SANTE","commune":"35176"}}""",
            answer.GetProperty("variables").GetRawText());
        Assert.NotEqual(0, data.GetProperty("dispositifsMobilisables").GetArrayLength());
        Assert.NotEqual(0, data.GetProperty("questionsProjet").GetArrayLength());
    }

    [Fact]
    public async Task Any_query_may_be_asked_and_a_wrong_one_says_what_to_change()
    {
        var answer = await CallAsync("graphql", new()
        {
            ["requete"] = "query($code: String!) { region(code: $code) { nom } }",
            ["variables"] = new Dictionary<string, object> { ["code"] = "53" },
        });
        var error = await CallAsync("graphql", new() { ["requete"] = "{ structures { nodes { inconnu } } }" }, isError: true);

        Assert.Equal("""{"data":{"region":{"nom":"Bretagne"}}}""", answer.GetProperty("reponse").GetRawText());
        Assert.Equal("VALIDATION_FAILED", error.GetProperty("code").GetString());
        Assert.Equal("{ structures { nodes { inconnu } } }", error.GetProperty("requete").GetString());
    }

    [Theory]
    [InlineData("chercher", """{"recherche":"x"}""", "ARGUMENT_INCONNU",
        "« chercher » n'a pas d'argument « recherche ». « chercher » demande l'argument « texte » : un texte non vide.")]
    [InlineData("chercher", """{"texte":" "}""", "ARGUMENT_INVALIDE",
        "L'argument « texte » de « chercher » est un texte non vide, pas \" \".")]
    [InlineData("chercher", """{"texte":"rennes","nombre":"dix"}""", "ARGUMENT_INVALIDE",
        "L'argument « nombre » de « chercher » est un nombre entier, pas \"dix\".")]
    [InlineData("fiche_structure", "{}", "ARGUMENT_MANQUANT",
        "« fiche_structure » demande l'argument « finess » : un texte non vide.")]
    [InlineData("fiche_structure", """{"finess":["350002838"]}""", "ARGUMENT_INVALIDE",
        "L'argument « finess » de « fiche_structure » est un texte non vide, pas [\"350002838\"].")]
    [InlineData("diagnostic_territoire", """{"communes":["35238"]}""", "ARGUMENT_INCONNU",
        "« diagnostic_territoire » n'a pas d'argument « communes ». « diagnostic_territoire » demande l'argument « niveau » : un texte non "
            + "vide. « diagnostic_territoire » demande l'argument « codes » : une liste de textes.")]
    [InlineData("graphql", """{"query":"{ regions { nom } }"}""", "ARGUMENT_INCONNU",
        "« graphql » n'a pas d'argument « query ». « graphql » demande l'argument « requete » : un texte non vide.")]
    [InlineData("graphql", """{"requete":"{ regions { nom } }","variables":[1]}""", "ARGUMENT_INVALIDE",
        "L'argument « variables » de « graphql » est un objet JSON, pas [1].")]
    public async Task An_argument_that_is_unknown_missing_or_of_another_kind_is_named(
        string tool, string given, string code, string message)
    {
        var error = await CallAsync(tool, Arguments(given), isError: true);

        Assert.Equal((code, message), (error.GetProperty("code").GetString(), error.GetProperty("erreur").GetString()));
        Assert.StartsWith(
            $"Les arguments de « {tool} » : ", error.GetProperty("conseil").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_the_arguments_tells_all_that_the_tool_takes()
    {
        var error = await CallAsync("chercher", [], isError: true);

        Assert.Equal(
            "Les arguments de « chercher » : texte (un texte non vide, obligatoire) : Mots cherchés, par exemple « dentiste rennes » ou "
                + "« 35400 » ; nombre (un nombre entier, facultatif) : Résultats de chaque sorte, de 1 à 50.",
            error.GetProperty("conseil").GetString());
    }

    [Theory]
    [InlineData("fiche_structure", """{"finess":350002838}""", """{"finess":"350002838"}""")]
    [InlineData(
        "diagnostic_territoire", """{"niveau":"communes","codes":[35238,"35176"]}""", """{"territoire":{"communes":["35238","35176"]}}""")]
    [InlineData("diagnostic_territoire", """{"niveau":"region","codes":53}""", """{"territoire":{"region":"53"}}""")]
    [InlineData("chercher", """{"texte":35400,"nombre":null}""", """{"texte":"35400","nombre":10}""")]
    public async Task A_code_that_is_written_as_a_number_is_its_text(string tool, string given, string asked)
    {
        var answer = await CallAsync(tool, Arguments(given));

        Assert.Equal(asked, answer.GetProperty("variables").GetRawText());
        Assert.False(answer.GetProperty("reponse").TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task A_query_that_costs_too_much_is_refused_as_anywhere()
    {
        var error = await CallAsync(
            "graphql",
            new() { ["requete"] = "{ communes(first: 10000) { nodes { structures(first: 10000) { nodes { nom } } } } }" },
            isError: true);

        Assert.Equal("COST_EXCEEDED", error.GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_operator_who_chose_the_documents_chose_them_for_assistants_too()
    {
        var folder = Directory.CreateTempSubdirectory("documents-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "regions.graphql"), "{ regions { nom } }");
        await using (var server = await ApiServer.StartAsync($"--Documents:Dossier={folder.FullName}", "--Documents:Seulement=true"))
        {
            await using var client = await ConnectAsync(server);
            var cancellation = TestContext.Current.CancellationToken;
            var other = await client.CallToolAsync(
                "graphql", new Dictionary<string, object?> { ["requete"] = "{ departements { nom } }" }, cancellationToken: cancellation);
            var chosen = await client.CallToolAsync(
                "graphql", new Dictionary<string, object?> { ["requete"] = "{ regions { nom } }" }, cancellationToken: cancellation);
            var own = await client.CallToolAsync(
                "chercher", new Dictionary<string, object?> { ["texte"] = "gayeulles" }, cancellationToken: cancellation);

            Assert.Equal((true, false, false), (other.IsError == true, chosen.IsError == true, own.IsError == true));
        }

        folder.Delete(recursive: true);
    }

    private async Task<JsonElement> CallAsync(string tool, Dictionary<string, object?> arguments, bool isError = false)
    {
        await using var client = await ConnectAsync(shared.Server);
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.True(result.IsError == true == isError, text);
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    private static Dictionary<string, object?> Arguments(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, object?>>(json) ?? [];

    private static Task<McpClient> ConnectAsync(ApiServer server) => McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions
        {
            Endpoint = new Uri(server.Client.BaseAddress ?? throw new InvalidOperationException("No address."), "/mcp"),
            TransportMode = HttpTransportMode.StreamableHttp,
        }));
}
