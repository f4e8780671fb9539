namespace CoordonneSante.GraphQL.Lists;

/// <summary>What became of a request for a list in a format other than JSON.</summary>
public enum ListOutcome
{
    /// <summary>
    /// The list is written: whole, or its first rows where a stream of the others follows. Or it exists, where it is only described.
    /// </summary>
    Written,

    /// <summary>A JSON error is written: an object that leads to the list is null, so that there is none.</summary>
    Missing,

    /// <summary>JSON errors are written, which the caller can mend.</summary>
    Refused,

    /// <summary>JSON errors are written, at least one of which is the service's own.</summary>
    Failed,
}
