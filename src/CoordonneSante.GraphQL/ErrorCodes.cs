namespace CoordonneSante.GraphQL;

/// <summary>The engine's own values of <c>extensions.code</c>. Stable: clients may branch on them.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document is GraphQL but does not fit the schema.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>The operation to run is missing, unknown or ambiguous.</summary>
    public const string OperationUnresolved = "OPERATION_UNRESOLVED";

    /// <summary>A variable's value does not fit its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The HTTP request is not a GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document of this hash is not known: send it once with its hash.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The service does not keep documents: send them whole.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The service answers only the documents that its operator chose.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The answer cannot be written in the format asked: it has no list, or more than one, or no geometry.</summary>
    public const string FormatMismatch = "FORMAT_MISMATCH";

    /// <summary>The list asked for in a format other than JSON does not exist: an object that leads to it is null.</summary>
    public const string ListNotFound = "LIST_NOT_FOUND";

    /// <summary>The request would cost more than one request may.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>A limit on size, depth or time was passed.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The service has too much to do at the moment; the same request may succeed later.</summary>
    public const string ServerBusy = "SERVER_BUSY";

    /// <summary>A non-null field had no value.</summary>
    public const string NullInNonNull = "NULL_IN_NON_NULL";

    /// <summary>A resolver failed; details are in the server's log only.</summary>
    public const string InternalError = "INTERNAL_ERROR";
}
