namespace CoordonneSante.GraphQL.Execution;

/// <summary>What a response holds; transports choose their status by it.</summary>
/// <remarks>Spec: Response, "Response Format" (#sec-Response-Format).</remarks>
public enum ResponseKind
{
    /// <summary>No <c>data</c>: the request could not be run (syntax, validation, operation, variables).</summary>
    RequestError,

    /// <summary>With <c>data</c> that is null: what others ask at the same time leaves no room; later it may be answered.</summary>
    TurnedAway,

    /// <summary>With <c>data</c>, which errors may have reduced to null.</summary>
    Executed,
}
