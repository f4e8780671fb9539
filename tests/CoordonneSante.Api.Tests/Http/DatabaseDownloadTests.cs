using System.Net;
using System.Net.Http.Headers;

namespace CoordonneSante.Api.Tests.Http;

public sealed class DatabaseDownloadTests(SharedServer shared)
{
    [Fact]
    public async Task The_database_is_offered_as_it_is()
    {
        var bytes = await shared.Server.Client.GetByteArrayAsync(new Uri("/annuaire.db", UriKind.Relative));

        Assert.Equal(await File.ReadAllBytesAsync(shared.Server.Database.FullName), bytes);
    }

    /// <summary>RFC 9110: a server "MAY send partial content when the Range header field is valid", and If-Range makes it send the whole of another version</summary>
    [Theory]
    [InlineData(true, HttpStatusCode.PartialContent, 16)]
    [InlineData(false, HttpStatusCode.OK, null)]
    public async Task A_download_resumes_only_on_the_same_version(bool sameVersion, HttpStatusCode status, int? length)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, "/annuaire.db");
        using var whole = await shared.Server.Client.SendAsync(head);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/annuaire.db");
        request.Headers.Range = new RangeHeaderValue(0, 15);
        request.Headers.IfRange = new RangeConditionHeaderValue(sameVersion ? whole.Headers.ETag! : new EntityTagHeaderValue("\"other\"")); // Its absence fails the test too.
        using var response = await shared.Server.Client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(length ?? whole.Content.Headers.ContentLength, response.Content.Headers.ContentLength);
    }
}
