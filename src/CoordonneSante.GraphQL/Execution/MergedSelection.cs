using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>What one compiled object is made of: a concrete type and the fields whose selection sets are merged for it.</summary>
/// <remarks>Equal when the type and every node are the same objects, in the same order.</remarks>
internal readonly record struct MergedSelection(BoundObject Bound, IReadOnlyList<FieldNode> Nodes)
{
    public bool Equals(MergedSelection other) =>
        ReferenceEquals(Bound, other.Bound) && Nodes.SequenceEqual(other.Nodes, ReferenceEqualityComparer.Instance);

    public override int GetHashCode() =>
        HashCode.Combine(Bound, Nodes.Count, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Nodes[^1]));
}
