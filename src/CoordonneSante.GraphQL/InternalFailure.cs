namespace CoordonneSante.GraphQL;

/// <summary>What is said of a failure of the service's own, whose reason goes to the log alone.</summary>
public static class InternalFailure
{
    public const string Message = "Internal error.";

    /// <param name="requestId">As the log has it.</param>
    public static string HintOf(string requestId) => $"Quote request {requestId} when reporting it.";
}
