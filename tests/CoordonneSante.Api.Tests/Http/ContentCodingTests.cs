using System.IO.Compression;
using System.Text;

namespace CoordonneSante.Api.Tests.Http;

public sealed class ContentCodingTests(SharedServer shared)
{
    private const string Large = """{"query":"{ __schema { types { name description } } }"}""";
    private const string Small = """{"query":"{ __typename }"}""";

    /// <summary>RFC 9110: codings with the highest non-zero quality are preferred</summary>
    [Theory]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip, br;q=0.5", "gzip")]
    public async Task A_large_response_is_compressed_as_the_client_prefers(string accepted, string coding)
    {
        using var plain = await AskAsync(Large, accepted: null);
        using var compressed = await AskAsync(Large, accepted);

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal([coding], compressed.Content.Headers.ContentEncoding);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await DecodeAsync(compressed, coding));
    }

    [Theory]
    [InlineData(Small, "gzip, br")]
    [InlineData(Large, "gzip;q=0, identity")]
    [InlineData(Large, "zstd")]
    public async Task A_small_response_or_an_unknown_coding_goes_as_it_is(string body, string accepted)
    {
        using var response = await AskAsync(body, accepted);

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.StartsWith("{\"data\":", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_page_made_and_then_kept_is_the_same_however_it_is_compressed(string coding)
    {
        var plain = await shared.Server.Client.GetStringAsync(new Uri("/donnees", UriKind.Relative));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/donnees");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
            using var response = await shared.Server.Client.SendAsync(request);

            Assert.Equal([coding], response.Content.Headers.ContentEncoding);
            Assert.Equal(plain, await DecodeAsync(response, coding));
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string body, string? accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return await shared.Server.Client.SendAsync(request);
    }

    private static async Task<string> DecodeAsync(HttpResponseMessage response, string coding)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        await using Stream decoder =
            coding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(decoder);
        return await reader.ReadToEndAsync();
    }
}
