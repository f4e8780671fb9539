using System.Net;

namespace CoordonneSante.Api.Tests.Http;

public sealed class SchemaFileTests(SharedServer shared)
{
    /// <summary>RFC 9110: "the origin server SHOULD generate a 304 (Not Modified) response" when the entity tag still matches</summary>
    [Fact]
    public async Task The_contract_is_served_once_per_version()
    {
        using var first = await shared.Server.Client.GetAsync(new Uri("/graphql/schema.graphql", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!); // Its absence fails the test too.
        using var second = await shared.Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Contains("type Query {", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
