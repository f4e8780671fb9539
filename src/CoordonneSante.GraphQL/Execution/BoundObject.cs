using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>An object type of the schema and the .NET type that serves it.</summary>
internal abstract class BoundObject(ObjectType type, Type clrType)
{
    public ObjectType Type { get; } = type;

    public Type ClrType { get; } = clrType;

    /// <summary>Compiles the selection for a field whose static type is abstract.</summary>
    public abstract ConcreteCase CompileCase(OperationCompiler compiler, IReadOnlyList<FieldNode> nodes);
}

internal sealed class BoundObject<T>(ObjectType type) : BoundObject(type, typeof(T))
{
    private readonly Dictionary<string, BoundField<T>> _fields = [];

    public void Add(BoundField<T> field) => _fields[field.Definition.Name] = field;

    public BoundField<T> FieldNamed(string name) => _fields[name];

    public override ConcreteCase CompileCase(OperationCompiler compiler, IReadOnlyList<FieldNode> nodes) =>
        new ConcreteCase<T>(compiler.CompileObject(this, nodes));
}

/// <summary>A field of the schema and the code that resolves it on <typeparamref name="TParent"/>.</summary>
internal abstract class BoundField<TParent>(FieldDefinition definition)
{
    public FieldDefinition Definition { get; } = definition;

    public abstract CompiledField<TParent> Compile(OperationCompiler compiler, FieldSite site);
}
