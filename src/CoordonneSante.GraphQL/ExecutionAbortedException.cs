namespace CoordonneSante.GraphQL;

/// <summary>The whole request ends: a limit was passed, or the caller left. No field catches it.</summary>
internal sealed class ExecutionAbortedException(string message, string hint, string code = ErrorCodes.LimitExceeded) : Exception(message)
{
    public GraphQLError Error { get; } = new(message, [], code) { Hint = hint };
}
