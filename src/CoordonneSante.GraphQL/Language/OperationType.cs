namespace CoordonneSante.GraphQL.Language;

/// <remarks>Spec: Language, "Operations" (#OperationType).</remarks>
public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
