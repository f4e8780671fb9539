namespace CoordonneSante.GraphQL.Language.Ast;

/// <summary>A definition or an extension of the type system.</summary>
/// <remarks>Spec: Type System (#TypeSystemDefinitionOrExtension).</remarks>
public abstract class TypeSystemNode : DefinitionNode
{
    /// <summary>Whether the definition begins with <c>extend</c>.</summary>
    public bool IsExtension { get; init; }
}

public sealed class SchemaDefinitionNode : TypeSystemNode
{
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}

public sealed class OperationTypeDefinitionNode(OperationType operation, NamedTypeNode type) : Node
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}

public sealed class DirectiveDefinitionNode : TypeSystemNode
{
    public required NameNode Name { get; init; }

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    public bool IsRepeatable { get; init; }

    public required IReadOnlyList<NameNode> Locations { get; init; }
}

public abstract class TypeDefinitionNode : TypeSystemNode
{
    public required NameNode Name { get; init; }
}

public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;

/// <summary>An object or interface type: the two that implement interfaces and have fields.</summary>
public abstract class FieldsTypeDefinitionNode : TypeDefinitionNode
{
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];
}

public sealed class ObjectTypeDefinitionNode : FieldsTypeDefinitionNode;

public sealed class InterfaceTypeDefinitionNode : FieldsTypeDefinitionNode;

public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    public IReadOnlyList<NamedTypeNode> Types { get; init; } = [];
}

public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];
}

public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];
}

public sealed class FieldDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    public required TypeNode Type { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>An argument or an input field.</summary>
public sealed class InputValueDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

public sealed class EnumValueDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required NameNode Name { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
