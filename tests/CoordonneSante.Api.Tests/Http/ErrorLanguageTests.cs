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
    [InlineData("{ node(id: \"1\", nom: 1) { id } }", "Its arguments are id.")]
    public async Task A_name_that_nothing_resembles_comes_with_what_can_be_written(string query, string hint) => Assert.EndsWith(
        $"\"extensions\":{{\"code\":\"VALIDATION_FAILED\",\"hint\":\"{hint}\"}}}}]}}",
        (await AskAsync(query, null)).Body,
        StringComparison.Ordinal);

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
