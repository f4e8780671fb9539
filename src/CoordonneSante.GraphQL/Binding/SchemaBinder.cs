using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>Registers the .NET code that serves a schema, then checks that each side has what the other asks for.</summary>
/// <remarks>Registering a type or name that the schema lacks is a mismatch too.</remarks>
public sealed class SchemaBinder : ISchemaBinder
{
    private readonly Schema _schema;
    private readonly BindingRegistry _registry = new();
    private readonly List<string> _mismatches = [];
    private readonly List<Type> _resolverClasses = [];
    private readonly Dictionary<string, Type> _scalarTypes = new()
    {
        ["Int"] = typeof(int),
        ["Float"] = typeof(double),
        ["String"] = typeof(string),
        ["Boolean"] = typeof(bool),
        ["ID"] = typeof(string),
    };

    private readonly List<Type> _roots = [];
    private Type? _optional;
    private Func<Exception, PublicError?>? _mapException;

    private SchemaBinder(Schema schema)
    {
        _schema = schema;
        foreach (var (scalar, type, writer) in BuiltInLeafWriters.All)
        {
            _registry.AddLeaf(scalar, type, writer);
        }
    }

    /// <summary>Binds a schema to .NET code.</summary>
    /// <param name="schema">A valid schema with queries alone.</param>
    /// <param name="configure">Registers the .NET types.</param>
    /// <exception cref="SchemaBindingException">Something does not fit; all mismatches at once.</exception>
    public static ExecutableSchema Bind(Schema schema, Action<SchemaBinder> configure)
    {
        var binder = new SchemaBinder(schema);
        configure(binder);
        return binder.Build();
    }

    /// <param name="sdl">The schema's text.</param>
    /// <param name="configure">Registers the .NET types.</param>
    /// <exception cref="InvalidSchemaException">The text is no valid schema.</exception>
    /// <exception cref="SchemaBindingException">Something does not fit; all mismatches at once.</exception>
    public static ExecutableSchema Bind(string sdl, Action<SchemaBinder> configure) => Bind(SchemaBuilder.Build(sdl), configure);

    /// <inheritdoc/>
    public ISchemaBinder Root(Type resolvers)
    {
        _roots.Add(resolvers);
        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Resolvers(Type resolvers)
    {
        _resolverClasses.Add(resolvers);
        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Object<T>(string? name = null)
    {
        if (Find<ObjectType>(name ?? typeof(T).Name, typeof(T)) is { } type)
        {
            _registry.AddObject(new BoundObject<T>(type));
        }

        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Enum<T>(string? name = null)
        where T : struct, Enum
    {
        var names = new EnumNames(typeof(T));
        AddEnum(name ?? typeof(T).Name, new EnumBinding(typeof(T), names, new EnumLeafWriter<T>(names)));
        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Input<T>(string? name = null)
        where T : class
    {
        if (Find<InputObjectType>(name ?? typeof(T).Name, typeof(T)) is { } type)
        {
            _registry.DeclaredInputs[type] = typeof(T);
        }

        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Scalar<T>(string name, ScalarCoercion coercion, Action<ResponseBuffer, T> write)
    {
        if (Find<ScalarType>(name, typeof(T)) is { } type)
        {
            type.Coercion = coercion;
            _scalarTypes[name] = typeof(T);
            Leaf(name, write);
        }

        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Leaf<T>(string scalar, Action<ResponseBuffer, T> write) => Leaf(scalar, new DelegateLeafWriter<T>(write));

    /// <inheritdoc/>
    public ISchemaBinder Leaf<T>(string scalar, LeafWriter<T> writer)
    {
        _registry.AddLeaf(scalar, typeof(T), writer);
        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Optional(Type definition)
    {
        _optional = definition;
        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Service<T>()
        where T : class
    {
        _registry.Services.Add(typeof(T));
        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Argument<T>(Action<T, IServiceProvider?> receive)
        where T : class
    {
        _registry.Receivers[typeof(T)] = (argument, services) => receive((T)argument, services);
        return this;
    }

    /// <inheritdoc/>
    public ISchemaBinder Errors(Func<Exception, PublicError?> map)
    {
        _mapException = map;
        return this;
    }

    private void AddEnum(string name, EnumBinding binding)
    {
        if (Find<EnumType>(name, binding.Type) is not { } type)
        {
            return;
        }

        _registry.Inputs.Add(type, binding);
        foreach (var value in type.Values.Keys.Where(value => !binding.Names.Contains(value)))
        {
            _mismatches.Add($"{type.Name}.{value} has no member in .NET enum {binding.Type.Name}.");
        }

        foreach (var member in binding.Names.Where(member => !type.Values.ContainsKey(member)))
        {
            _mismatches.Add($"{binding.Type.Name} has a member for {member}, which {type.Name} lacks.");
        }
    }

    private ExecutableSchema Build()
    {
        if (_schema.MutationType is not null || _schema.SubscriptionType is not null)
        {
            _mismatches.Add("This engine serves queries alone: remove the schema's mutation and subscription types.");
        }

        if (_schema.QueryType is not { } query)
        {
            throw new SchemaBindingException([.. _mismatches, "The schema has no query type."]);
        }

        IntrospectionBinding.Register(this);
        var root = new BoundObject<RootParent>(query);
        _registry.AddObject(root);
        ReportUnregistered();
        var inputs = new InputBinder(_registry, _scalarTypes, _optional, _mismatches);
        foreach (var (type, clrType) in _registry.DeclaredInputs)
        {
            inputs.BindObject(type, clrType);
        }

        var parameters = new ParameterBinder(_registry, inputs, _mismatches);
        var fields = new FieldBinder(new OutputBinder(_schema, _registry), _resolverClasses, _roots, parameters, _mismatches);
        _registry.BindFields(fields);
        IntrospectionBinding.AddMetaFields(root, fields);
        if (_mismatches.Count == 0)
        {
            _mismatches.AddRange(DefaultMisfits.Of(_schema, _registry.Inputs));
        }

        return _mismatches.Count == 0
            ? new ExecutableSchema(_schema, root, _registry.Objects, _registry.Inputs, _registry.Services, _mapException)
            : throw new SchemaBindingException(_mismatches);
    }

    private T? Find<T>(string name, Type clrType)
        where T : NamedType
    {
        if (_schema.Types.GetValueOrDefault(name) is T found)
        {
            return found;
        }

        _mismatches.Add($".NET type {clrType.Name} is registered for {name}, which is no {typeof(T).Name} of the schema.");
        return null;
    }

    private void ReportUnregistered()
    {
        foreach (var type in _schema.Types.Values.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            var isMissing = type switch
            {
                ObjectType @object => !_registry.IsBound(@object),
                EnumType @enum => _registry.Inputs.EnumOf(@enum) is null,
                InputObjectType input => !_registry.DeclaredInputs.ContainsKey(input),
                ScalarType scalar => !_scalarTypes.ContainsKey(scalar.Name),
                _ => false,
            };
            if (isMissing)
            {
                _mismatches.Add($"{type.Name} is bound to no .NET type.");
            }
        }
    }
}
