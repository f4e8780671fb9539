namespace CoordonneSante.GraphQL.Language.Ast;

/// <remarks>Spec: Language, "Type References" (#Type).</remarks>
public abstract class TypeNode : Node
{
    /// <returns>The type as it is written in documents.</returns>
    public abstract override string ToString();
}

public sealed class NamedTypeNode(NameNode name) : TypeNode
{
    public NameNode Name { get; } = name;

    public override string ToString() => Name.Value;
}

public sealed class ListTypeNode(TypeNode type) : TypeNode
{
    public TypeNode Type { get; } = type;

    public override string ToString() => $"[{Type}]";
}

public sealed class NonNullTypeNode(TypeNode type) : TypeNode
{
    /// <summary>Never a <see cref="NonNullTypeNode"/>.</summary>
    public TypeNode Type { get; } = type;

    public override string ToString() => $"{Type}!";
}
