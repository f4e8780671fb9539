using System.Net;

namespace CoordonneSante.Api.Tests.Pages;

/// <summary>Asks for pages as a browser does.</summary>
internal static class PageReader
{
    public static async Task<HttpResponseMessage> OpenAsync(this ApiServer server, string address, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return await server.Client.SendAsync(request);
    }

    /// <returns>The page as a reader sees its characters.</returns>
    public static async Task<string> ReadAsync(this ApiServer server, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await server.OpenAsync(address);
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{address}: {response.StatusCode}\n{html}");
        return WebUtility.HtmlDecode(html);
    }
}
