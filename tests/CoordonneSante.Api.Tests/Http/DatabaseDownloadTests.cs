using System.Net;
using System.Net.Http.Headers;

namespace CoordonneSante.Api.Tests.Http;

public sealed class DatabaseDownloadTests(SharedServer shared)
{
    [Theory]
    [InlineData("/annuaire.db", "application/vnd.sqlite3", "annuaire.db")]
    [InlineData("/annuaire.gpkg", "application/geopackage+sqlite3", "annuaire.gpkg")]
    public async Task The_database_is_offered_as_it_is(string path, string type, string name)
    {
        using var response = await shared.Server.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(await File.ReadAllBytesAsync(shared.Server.Database.FullName), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(
            (type, name),
            (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.FileName));
    }

    /// <summary>RFC 9110: a server "MAY send partial content when the Range header field is valid", and If-Range makes it send the whole of
    /// another version</summary>
    [Theory]
    [InlineData(true, HttpStatusCode.PartialContent, 16)]
    [InlineData(false, HttpStatusCode.OK, null)]
    public async Task A_download_resumes_only_on_the_same_version(bool sameVersion, HttpStatusCode status, int? length)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, "/annuaire.db");
        using var whole = await shared.Server.Client.SendAsync(head);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/annuaire.db");
        request.Headers.Range = new RangeHeaderValue(0, 15);
        var tag = sameVersion ? whole.Headers.ETag! : new EntityTagHeaderValue("\"other\""); // Its absence fails the test too.
        request.Headers.IfRange = new RangeConditionHeaderValue(tag);
        using var response = await shared.Server.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(length ?? whole.Content.Headers.ContentLength, response.Content.Headers.ContentLength);
    }
}
