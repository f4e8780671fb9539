using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>What was registered for one schema: .NET types of objects, leaves, inputs and services.</summary>
internal sealed class BindingRegistry
{
    private readonly Dictionary<(string Scalar, Type Type), object> _leafWriters = [];
    private readonly Dictionary<(ObjectType Type, Type ClrType), BoundObject> _objects = [];
    private readonly List<Action<FieldBinder>> _fields = [];

    public InputBindings Inputs { get; } = new();

    /// <summary>.NET types that resolver parameters receive from the request.</summary>
    public List<Type> Services { get; } = [typeof(Schema)];

    /// <summary>
    /// The .NET type of each registered input object, known before its members are bound since inputs refer to each other.
    /// </summary>
    public Dictionary<InputObjectType, Type> DeclaredInputs { get; } = [];

    /// <summary>What is told of the arguments of a .NET type before resolvers take them.</summary>
    public Dictionary<Type, Action<object, IServiceProvider?>> Receivers { get; } = [];

    public IReadOnlyCollection<BoundObject> Objects => _objects.Values;

    public void AddLeaf(string scalar, Type type, object writer) => _leafWriters[(scalar, type)] = writer;

    public void AddObject<T>(BoundObject<T> bound)
    {
        if (_objects.TryAdd((bound.Type, bound.ClrType), bound))
        {
            _fields.Add(binder => binder.BindFields(bound));
        }
    }

    /// <summary>Finds the resolvers of all objects, in the order in which these were added.</summary>
    public void BindFields(FieldBinder binder)
    {
        foreach (var bind in _fields)
        {
            bind(binder);
        }
    }

    public BoundObject? ObjectOf(ObjectType type, Type clrType) => _objects.GetValueOrDefault((type, clrType));

    public bool IsBound(ObjectType type) => _objects.Keys.Any(key => key.Type == type);

    /// <returns>A <see cref="LeafWriter{T}"/> of the .NET type; null when none is registered for the pair.</returns>
    public object? LeafWriterOf(NamedType type, Type clrType)
    {
        if (type is EnumType @enum)
        {
            return Inputs.EnumOf(@enum) is { } binding && binding.Type == clrType ? binding.Writer : null;
        }

        return _leafWriters.GetValueOrDefault((type.Name, clrType));
    }
}
