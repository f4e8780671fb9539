namespace CoordonneSante.GraphQL.Language.Ast;

/// <remarks>Spec: Language, "Input Values" (#Value).</remarks>
public abstract class ValueNode : Node;

/// <summary>A variable's use, or its name in its definition; <c>Name</c> is without the dollar sign.</summary>
public sealed class VariableNode(NameNode name) : ValueNode
{
    public NameNode Name { get; } = name;
}

/// <summary>An integer as written: it may not fit in 32 bits.</summary>
public sealed class IntValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

/// <summary>A number with fraction or exponent, as written.</summary>
public sealed class FloatValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

/// <summary>A string, escapes resolved and block indentation removed.</summary>
public sealed class StringValueNode(string value, bool isBlock) : ValueNode
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

public sealed class BooleanValueNode(bool value) : ValueNode
{
    public bool Value { get; } = value;
}

public sealed class NullValueNode : ValueNode;

public sealed class EnumValueNode(string value) : ValueNode
{
    public string Value { get; } = value;
}

public sealed class ListValueNode(IReadOnlyList<ValueNode> values) : ValueNode
{
    public IReadOnlyList<ValueNode> Values { get; } = values;
}

public sealed class ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields) : ValueNode
{
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

public sealed class ObjectFieldNode(NameNode name, ValueNode value) : Node
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
