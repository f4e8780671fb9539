using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>An error of the engine's own at a field, such as an argument that cannot be coerced; shown to the caller.</summary>
internal sealed class FieldException(string message, string code, Node? node = null) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>Where the error points; null points at the field.</summary>
    public Node? Node { get; } = node;
}
