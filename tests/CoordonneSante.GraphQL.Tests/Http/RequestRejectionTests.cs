using System.Text;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Http;

public sealed class RequestRejectionTests
{
    [Fact]
    public void A_rejection_is_written_as_a_graphql_response_with_code_and_hint()
    {
        using var buffer = new ResponseBuffer();

        RequestRejection.BadRequest("Not \"this\".", "That.").Write(buffer);

        Assert.Equal(
            """{"errors":[{"message":"Not \"this\".","extensions":{"code":"BAD_REQUEST","hint":"That."}}]}""",
            Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
