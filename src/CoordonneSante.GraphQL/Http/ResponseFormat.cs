namespace CoordonneSante.GraphQL.Http;

/// <summary>The media type a response is written in, which also decides its status; see <see cref="ResponseStatus"/>.</summary>
public enum ResponseFormat
{
    /// <summary><c>application/json</c>: 200 for every well-formed request, since the client cannot tell who wrote a 4xx body.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status says whether the operation ran.</summary>
    GraphQLResponse,
}
