namespace CoordonneSante.GraphQL.Response.Lists;

/// <summary>What became of a request for a list in a format other than JSON.</summary>
public enum ListOutcome
{
    /// <summary>The list is written, whole.</summary>
    Written,

    /// <summary>JSON errors are written, which the caller can mend.</summary>
    Refused,

    /// <summary>JSON errors are written, at least one of which is the service's own.</summary>
    Failed,
}
