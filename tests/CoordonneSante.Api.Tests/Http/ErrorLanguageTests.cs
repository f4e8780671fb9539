using System.Net.Http.Json;

namespace CoordonneSante.Api.Tests.Http;

public sealed class ErrorLanguageTests(SharedServer shared)
{
    private const string Msp = "{ structures(where: {type: {eq: MSP}}) { totalCount } }";

    [Theory]
    [InlineData(null)]
    [InlineData("en-GB, fr;q=0.8")]
    [InlineData("de")]
    [InlineData("*")]
    public async Task A_refused_document_is_told_in_the_words_of_the_reference_implementation(string? languages) => Assert.Equal(
        (Answer("Value \\\"MSP\\\" does not exist in \\\"TypeStructure\\\" enum.", "Write MAISON_DE_SANTE.", 33), ""),
        await AskAsync(Msp, languages));

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-FR, en;q=0.5")]
    [InlineData("en;q=0.4, fr;q=0.8")]
    public async Task Who_prefers_French_reads_French_with_the_same_code_and_place(string languages) => Assert.Equal(
        (Answer("« MSP » n'est pas une valeur de l'énumération « TypeStructure ».", "Écrivez MAISON_DE_SANTE.", 33), "fr"),
        await AskAsync(Msp, languages));

    [Theory]
    [InlineData("{ structures(where: {commune: {code: {eq: \"35238\"}}}) { totalCount } }", "Write codeInsee, codesPostaux.")]
    [InlineData("{ commune(codeInsee: \"35238\") { code } }", "Write codeInsee, codesPostaux.")]
    [InlineData("{ structures(where: {specialite: {eq: CSI}}) { totalCount } }", "Write INFIRMIER.")]
    [InlineData(
        "{ structures(where: {zonageMedecin: {eq: DESERT}}) { totalCount } }",
        "Its values are ZIP, ZAC, ZAR, HORS_ZONAGE, NON_RENSEIGNE.")]
    [InlineData("{ structures(where: {type: MAISON_DE_SANTE}) { totalCount } }", "Write {eq: MAISON_DE_SANTE}.")]
    [InlineData("{ structures(where: {type: [MAISON_DE_SANTE, ESP]}) { totalCount } }", "Write {in: [MAISON_DE_SANTE, ESP]}.")]
    [InlineData("{ structures(where: {nom: \"Rennes\"}) { totalCount } }", "Write {eq: \\\"Rennes\\\"}.")]
    [InlineData("{ structures(type: MAISON_DE_SANTE) { totalCount } }", "Write where: {type: …}.")]
    [InlineData("{ commune(codeInsee: \"35238\", code: \"1\") { nom } }", "Write codeInsee.")]
    [InlineData("{ structures(where: {region: {code: {eq: \"53\"}}}) { totalCount } }", "Write commune: {departement: {region: …}}.")]
    [InlineData("{ structure(finess: \"350002838\") { nom region { nom } } }", "Write commune { departement { region } }.")]
    [InlineData("{ statistiques { groupes { libelle } } }", "Write cle(dimension: …) { libelle }, statutLibelle.")]
    [InlineData("{ node(id: \"1\", nom: 1) { id } }", "Its arguments are id.")]
    public async Task A_name_that_nothing_resembles_comes_with_what_can_be_written(string query, string hint) => Assert.EndsWith(
        $"\"extensions\":{{\"code\":\"VALIDATION_FAILED\",\"hint\":\"{hint}\"}}}}]}}",
        (await AskAsync(query, null)).Body,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_value_of_a_variable_has_the_same_hint_as_one_of_the_document()
    {
        const string Body = "{\"query\":\"query($t: TypeStructure) { structures(where: {type: {eq: $t}}) { totalCount } }\","
            + "\"variables\":{\"t\":\"MSP\"}}";
        Assert.EndsWith(
            "\"extensions\":{\"code\":\"BAD_USER_INPUT\",\"hint\":\"Write MAISON_DE_SANTE.\"}}]}",
            await PostAsync(Body, "en"),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "\"extensions\":{\"code\":\"BAD_USER_INPUT\",\"hint\":\"Écrivez MAISON_DE_SANTE.\"}}]}",
            await PostAsync(Body, "fr"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task What_the_directory_says_of_a_value_stands_beside_the_engines_sentence_in_the_same_language(string language)
    {
        const string Message = "Une valeur de type « Date » est attendue, et non \\\"hier\\\".";
        const string Hint = "\"hint\":\"Date attend un jour du calendrier, écrit \\\"AAAA-MM-JJ\\\".\"";
        var (body, _) = await AskAsync("{ structures(where: {dateOuverture: {eq: \"hier\"}}) { totalCount } }", language);

        Assert.Contains(Message, body, StringComparison.Ordinal);
        Assert.Contains(Hint, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "Le corps de la requête est un tableau : les requêtes ne se groupent pas.", "Envoyez une requête par opération ;")]
    [InlineData(
        "{", "Le corps de la requête n'est pas du JSON : ligne 1, octet 2.", "Envoyez {\\\"query\\\": \\\"{ __typename }\\\"} et")]
    [InlineData("{}", "La requête n'a pas de « query ».", "Envoyez {")]
    [InlineData("{\"query\":1}", "« query » n'est pas un texte.", "Donnez « query » par un texte.")]
    [InlineData(
        "{\"query\":\"{a}\",\"query\":\"{a}\"}", "« query » est donné deux fois dans un objet JSON.", "Donnez chaque nom une fois")]
    public async Task A_request_that_is_no_GraphQL_is_told_in_French_to_who_prefers_it(string body, string message, string hint)
    {
        var french = await PostAsync(body, "fr");
        var english = await PostAsync(body, "en");

        Assert.Contains(
            $"\"message\":\"{message}\",\"extensions\":{{\"code\":\"BAD_REQUEST\",\"hint\":\"{hint}", french, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"BAD_REQUEST\"", english, StringComparison.Ordinal);
        Assert.DoesNotContain(message, english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "{\"query\":\"{ structures { nodes { nom voisines { distanceMetres } } } }\"}",
        "/graphql?format=csv",
        "La liste « structures.nodes » en contient une autre")]
    [InlineData("{\"query\":\"{ regions { nom } }\"}", "/graphql?format=geojson", "La liste « regions » n'a pas de géométrie")]
    [InlineData("{\"query\":\"{ regions { nom } }\"}", "/graphql?format=pdf", "Ce « format » n'existe pas.")]
    [InlineData(
        "{\"query\":\"{ region(code: \\\"99\\\") { departements { nom } } }\"}",
        "/graphql?format=csv",
        "Il n'y a pas de liste")]
    public async Task A_list_that_no_format_takes_is_told_in_French_to_who_prefers_it(string body, string address, string message) =>
        Assert.Contains($"\"message\":\"{message}", await PostAsync(body, "fr", address), StringComparison.Ordinal);

    [Theory]
    [InlineData("DELETE", null, 405, "Cette méthode n'est pas admise.")]
    [InlineData("GET", "image/png", 406, "Aucun des types de l'en-tête Accept n'est servi.")]
    [InlineData("POST", null, 415, "Le Content-Type de la requête n'est pas lu.")]
    public async Task What_HTTP_refuses_is_told_in_French_to_who_prefers_it(string method, string? accept, int status, string message)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql?query=%7B__typename%7D");
        request.Content = method == "POST" ? new StringContent("{}") : null;
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", "fr");
        using var response = await shared.Server.Client.SendAsync(request);

        Assert.Equal((status, "fr"), ((int)response.StatusCode, string.Join(", ", response.Content.Headers.ContentLanguage)));
        Assert.Contains($"\"message\":\"{message}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_is_passed_is_told_in_French_to_who_prefers_it()
    {
        await using var server = await ApiServer.StartAsync("--Limites:CoutMaximal=1000", "--Limites:CorpsOctets=400");
        using var dear = await server.PostInAsync("fr", "{\"query\":\"{ statistiques(grouperPar: [TYPE]) { total } }\"}");
        using var large = await server.PostInAsync("fr", "{\"query\":\"" + new string(' ', 400) + "\"}");

        Assert.Contains("plus que les 1000 qu'une requête peut coûter.", await dear.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(
            "{\"errors\":[{\"message\":\"Le corps de la requête dépasse 400 octets.\",\"extensions\":{\"code\":\"LIMIT_EXCEEDED\",\"hint\":"
                + "\"Partagez la requête, ou mettez les longues listes du document dans moins de variables.\"}}]}",
            await large.Content.ReadAsStringAsync());
    }

    private async Task<string> PostAsync(string body, string language, string address = "/graphql")
    {
        using var response = await shared.Server.PostInAsync(language, body, address);
        return await response.Content.ReadAsStringAsync();
    }

    private static string Answer(string message, string hint, int column) =>
        $"{{\"errors\":[{{\"message\":\"{message}\",\"locations\":[{{\"line\":1,\"column\":{column}}}],"
            + $"\"extensions\":{{\"code\":\"VALIDATION_FAILED\",\"hint\":\"{hint}\"}}}}]}}";

    private async Task<(string Body, string Language)> AskAsync(string query, string? languages)
    {
        using var content = JsonContent.Create(new { query });
        await content.LoadIntoBufferAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        using var response = await shared.Server.Client.SendAsync(request);
        return (await response.Content.ReadAsStringAsync(), string.Join(", ", response.Content.Headers.ContentLanguage));
    }
}
