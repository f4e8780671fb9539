namespace CoordonneSante.GraphQL;

/// <summary>What a caller may be told of a resolver's exception.</summary>
/// <param name="Message">Shown as it is.</param>
/// <param name="Code">Stable value of <c>extensions.code</c>.</param>
/// <param name="Hint">What to change; null when the message says all.</param>
public sealed record PublicError(string Message, string Code, string? Hint = null);
