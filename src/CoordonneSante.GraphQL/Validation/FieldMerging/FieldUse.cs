using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.FieldMerging;

/// <summary>A field as it stands in a selection set.</summary>
/// <param name="parent">Type it is selected from; null when the schema does not say.</param>
internal sealed class FieldUse(FieldNode node, NamedType? parent)
{
    private string? _arguments;

    public FieldNode Node { get; } = node;

    public NamedType? Parent { get; } = parent;

    /// <summary>Null when the schema does not define the field; also for meta-fields, as in the reference implementation.</summary>
    public GraphQLType? Type { get; } = (parent as FieldsType)?.Fields.GetValueOrDefault(node.Name.Value)?.Type;

    public string Name => Node.Name.Value;

    private string Arguments => _arguments ??= ArgumentSignature.Of(Node.Arguments);

    /// <summary>Whether both read the same field with the same arguments.</summary>
    public bool ReadsSameAs(FieldUse other) => Name == other.Name && HasArgumentsOf(other);

    public bool HasArgumentsOf(FieldUse other) =>
        Node.Arguments.Count == other.Node.Arguments.Count && (Node.Arguments.Count == 0 || Arguments == other.Arguments);
}
