using CoordonneSante.GraphQL.Binding;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>An operation ready to run, for one outcome of its conditions.</summary>
internal sealed class CompiledOperation(CompiledObject<RootParent> root, int argumentSlots, bool isConstant)
{
    public CompiledObject<RootParent> Root { get; } = root;

    public int ArgumentSlots { get; } = argumentSlots;

    /// <summary>Whether the answer depends on the schema alone: introspection without variables.</summary>
    public bool IsConstant { get; } = isConstant;

    /// <summary>The whole response, once a constant operation has run; null before.</summary>
    public byte[]? ConstantResponse { get; set; }
}
