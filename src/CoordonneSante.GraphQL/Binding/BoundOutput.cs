using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>How values of a .NET type are written as an output type; compiled once a field and operation.</summary>
/// <remarks>A closed hierarchy, one class a kind of type.</remarks>
internal abstract class BoundOutput<T>
{
    public abstract ValueWriter<T> Compile(OperationCompiler compiler, FieldSite site);
}

internal sealed class LeafOutput<T>(LeafWriter<T> leaf, bool isNonNull) : BoundOutput<T>
{
    public override ValueWriter<T> Compile(OperationCompiler compiler, FieldSite site) => new LeafValueWriter<T>(leaf, isNonNull, site);
}

internal sealed class ObjectOutput<T>(BoundObject<T> bound, bool isNonNull) : BoundOutput<T>
{
    public override ValueWriter<T> Compile(OperationCompiler compiler, FieldSite site) =>
        new ObjectValueWriter<T>(compiler.CompileObject(bound, site.Nodes), isNonNull, site);
}

internal sealed class AbstractOutput<T>(NamedType type, bool isNonNull) : BoundOutput<T>
{
    public override ValueWriter<T> Compile(OperationCompiler compiler, FieldSite site) =>
        new AbstractValueWriter<T>(compiler.CompileCases(type, site.Nodes), isNonNull, site);
}

internal sealed class NullableOutput<T>(BoundOutput<T> inner, bool isNonNull) : BoundOutput<T?>
    where T : struct
{
    public override ValueWriter<T?> Compile(OperationCompiler compiler, FieldSite site) =>
        new NullableValueWriter<T>(inner.Compile(compiler, site), isNonNull, site);
}

internal sealed class ListOutput<TList, TItem>(BoundOutput<TItem> item, bool itemIsNonNull, bool isNonNull) : BoundOutput<TList>
    where TList : IEnumerable<TItem>
{
    public override ValueWriter<TList> Compile(OperationCompiler compiler, FieldSite site) =>
        new ListValueWriter<TList, TItem>(item.Compile(compiler, site), itemIsNonNull, isNonNull, site);
}
