namespace CoordonneSante.GraphQL.Http;

/// <summary>The media types of GraphQL over HTTP, as <c>Content-Type</c> writes them.</summary>
/// <remarks>Spec: GraphQL over HTTP, "Media Types".</remarks>
public static class MediaTypes
{
    public const string Json = "application/json";

    public const string GraphQLResponse = "application/graphql-response+json";

    public const string JsonUtf8 = "application/json; charset=utf-8";

    public const string GraphQLResponseUtf8 = "application/graphql-response+json; charset=utf-8";
}
