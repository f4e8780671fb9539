using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>A field whose resolver is known to fit, bound when it is first asked for: most fields never are, and the types of each take
/// the runtime a tenth of a millisecond and some kilobytes.</summary>
internal sealed class LateField<TParent>(FieldDefinition definition, Func<BoundField<TParent>> bind) : BoundField<TParent>(definition)
{
    private BoundField<TParent>? _bound;

    // Two operations at once may both bind it: to the same.
    public override CompiledField<TParent> Compile(OperationCompiler compiler, FieldSite site) =>
        (Volatile.Read(ref _bound) ?? Interlocked.CompareExchange(ref _bound, bind(), null) ?? _bound).Compile(compiler, site);
}
