namespace CoordonneSante.GraphQL.Coercion;

/// <summary>A resolved value that its scalar cannot represent; the message is shown to the caller.</summary>
public sealed class LeafException(string message) : Exception(message);
