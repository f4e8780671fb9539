namespace CoordonneSante.GraphQL.Execution;

/// <summary>What a resolver gave for a parent; equal calls of one request take it instead of computing it again.</summary>
/// <param name="Parent">By reference; null before the first call.</param>
/// <param name="Value">Boxed where it is a struct.</param>
internal readonly record struct CallResult(object? Parent, object? Value);
