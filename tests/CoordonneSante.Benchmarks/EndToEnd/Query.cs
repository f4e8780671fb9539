namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>One benchmarked question, in both forms.</summary>
/// <param name="Name">Name in the table.</param>
/// <param name="Document">The GraphQL operation.</param>
/// <param name="Variables">JSON variables of one request.</param>
/// <param name="HandWritten">Path of the hand-written endpoint for the same variables.</param>
/// <param name="Values">What the variables take, one after another.</param>
/// <param name="Accept">Media type of the answer.</param>
internal sealed record Query(
    string Name,
    string Document,
    Func<string, string> Variables,
    Func<string, string> HandWritten,
    IReadOnlyList<string> Values,
    string Accept = "application/graphql-response+json");
