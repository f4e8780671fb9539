using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace CoordonneSante.Api.Tests.Documents;

public sealed class PersistedQueryTests(SharedServer shared)
{
    private const string NotFound =
        """{"errors":[{"message":"PersistedQueryNotFound","extensions":"""
            + """{"code":"PERSISTED_QUERY_NOT_FOUND","hint":"Send the document with its hash once."}}]}""";

    private ApiServer Server => shared.Server;

    [Fact]
    public async Task A_document_sent_once_with_its_hash_is_answered_by_its_hash_alone()
    {
        const string document = "query ($c: String!) { region(code: $c) { nom \\u0063ode } }";
        var hash = HashOf(document.Replace("\\u0063", "c", StringComparison.Ordinal));

        Assert.Equal(NotFound, await PostAsync(null, hash));
        const string answer = """{"data":{"region":{"nom":"Bretagne","code":"53"}}}""";
        Assert.Equal(answer, await PostAsync(document, hash));
        Assert.Equal(answer, await PostAsync(null, hash.ToUpperInvariant()));
        Assert.Equal(answer, await GetAsync(hash));
        Assert.Equal(answer, await TextAsync($"/graphql?documentId=sha256:{hash}&variables=%7B%22c%22:%2253%22%7D"));
    }

    [Fact]
    public async Task A_document_that_is_refused_is_not_kept()
    {
        const string document = "query ($c: String!) { region(code: $c) { nothing } }";

        Assert.Contains("Cannot query field", await PostAsync(document, HashOf(document)), StringComparison.Ordinal);
        Assert.Equal(NotFound, await PostAsync(null, HashOf(document)));
    }

    [Theory]
    [InlineData("""{"version":2,"sha256Hash":"00"}""", "is not of version 1")]
    [InlineData("""{"version":1,"sha256Hash":"00"}""", "does not name a document")]
    [InlineData("""{"version":1}""", "does not name a document")]
    [InlineData("[]", "is not of version 1")]
    public async Task A_wrong_entry_is_refused(string entry, string reason)
    {
        using var response = await Server.PostAsync(
            """{"query":"{ __typename }","extensions":{"other":[1],"persistedQuery":""" + entry + "}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(reason, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hash_of_another_document_is_refused()
    {
        var answer = await PostAsync("{ __typename }", HashOf("{ other }"));

        Assert.Contains("The hash is not that of the document.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switched_off_it_makes_clients_send_their_documents()
    {
        await using var server = await ApiServer.StartAsync("--Documents:EnregistresMio=0");
        using var response = await server.PostAsync(Body(null, HashOf("{ __typename }")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("PERSISTED_QUERY_NOT_SUPPORTED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_hash_is_not_kept_by_caches()
    {
        using var response = await Server.Client.GetAsync(AddressOf(HashOf("{ never }")));

        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Body(string? document, string hash) =>
        (document is null ? "{" : $"{{\"query\":\"{document}\",") + "\"variables\":{\"c\":\"53\"},\"extensions\":" + Extensions(hash) + "}";

    private static string Extensions(string hash) =>
        """{"persistedQuery":{"version":1,"sha256Hash":""" + $"\"{hash}\"" + "}}";

    private static Uri AddressOf(string hash) => new(
        "/graphql?variables=" + Uri.EscapeDataString("""{"c":"53"}""") + "&extensions=" + Uri.EscapeDataString(Extensions(hash)),
        UriKind.Relative);

    private async Task<string> PostAsync(string? document, string hash)
    {
        using var response = await Server.PostAsync(Body(document, hash));
        return await response.Content.ReadAsStringAsync();
    }

    private Task<string> GetAsync(string hash) => Server.Client.GetStringAsync(AddressOf(hash));

    private Task<string> TextAsync(string address) => Server.Client.GetStringAsync(new Uri(address, UriKind.Relative));
}
