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
