namespace CoordonneSante.GraphQL.Language.Ast;

/// <summary>A node of the syntax tree. Nodes are immutable and compared by reference.</summary>
public abstract class Node
{
    public Location Location { get; init; }
}

/// <summary>A name with a place of its own, since errors point at names.</summary>
public sealed class NameNode(string value) : Node
{
    public string Value { get; } = value;

    public override string ToString() => Value;
}
