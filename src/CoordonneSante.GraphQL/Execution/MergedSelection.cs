using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>What is asked of the objects of one concrete type: the fields whose selection sets are merged for it.</summary>
/// <param name="Type">The object type, or what it is bound to.</param>
/// <param name="Nodes">One or more.</param>
/// <remarks>Equal when the type and every node are the same objects, in the same order.</remarks>
internal readonly record struct MergedSelection(object Type, IReadOnlyList<FieldNode> Nodes)
{
    public bool Equals(MergedSelection other) =>
        ReferenceEquals(Type, other.Type)
        && (ReferenceEquals(Nodes, other.Nodes) || Nodes.SequenceEqual(other.Nodes, ReferenceEqualityComparer.Instance));

    public override int GetHashCode() =>
        HashCode.Combine(Type, Nodes.Count, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Nodes[^1]));
}
