using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.GraphQL.Tests.Http;

public sealed class ResponseStatusTests
{
    /// <summary>
    /// "If the GraphQL response contains the data entry and it is not null, then the server MUST reply with a 2xx status code."
    /// </summary>
    [Theory]
    [InlineData(ResponseFormat.GraphQLResponse)]
    [InlineData(ResponseFormat.Json)]
    public void A_response_with_data_is_200(ResponseFormat format) =>
        Assert.Equal(200, ResponseStatus.Of(ResponseKind.Executed, format));

    /// <summary>
    /// "If the GraphQL response does not contain the data entry then the server MUST reply with an appropriate 4xx or 5xx status code"
    /// </summary>
    [Fact]
    public void A_request_error_is_400_where_the_client_knows_a_graphql_response() =>
        Assert.Equal(400, ResponseStatus.Of(ResponseKind.RequestError, ResponseFormat.GraphQLResponse));

    /// <summary>Audit 572B: "SHOULD use 200 status code on document parsing failure when accepting application/json"</summary>
    [Fact]
    public void A_request_error_is_200_for_a_legacy_client() =>
        Assert.Equal(200, ResponseStatus.Of(ResponseKind.RequestError, ResponseFormat.Json));
}
