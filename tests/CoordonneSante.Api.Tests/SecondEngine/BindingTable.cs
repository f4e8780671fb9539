using System.Text.Json;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>The binding table kept as it is told, for an engine that knows nothing of ours.</summary>
internal sealed class BindingTable : ISchemaBinder
{
    private readonly Dictionary<(string Scalar, Type Type), Action<ResponseBuffer, object>> _writers = [];

    public List<Type> Roots { get; } = [];

    public List<Type> ResolverClasses { get; } = [];

    public HashSet<Type> Services { get; } = [];

    /// <summary>Name in the schema of each .NET type that serves an object type.</summary>
    public Dictionary<Type, string> Objects { get; } = [];

    public Dictionary<string, ScalarCoercion> Scalars { get; } = [];

    public Type? OptionalDefinition { get; private set; }

    public Func<Exception, PublicError?> MapException { get; private set; } = _ => null;

    public ISchemaBinder Root(Type resolvers) => Keep(() => Roots.Add(resolvers));

    public ISchemaBinder Resolvers(Type resolvers) => Keep(() => ResolverClasses.Add(resolvers));

    public ISchemaBinder Object<T>(string? name = null) => Keep(() => Objects[typeof(T)] = name ?? typeof(T).Name);

    // An enum or a record is found again by the member or parameter that takes it.
    public ISchemaBinder Enum<T>(string? name = null)
        where T : struct, Enum => this;

    public ISchemaBinder Input<T>(string? name = null)
        where T : class => this;

    public ISchemaBinder Scalar<T>(string name, ScalarCoercion coercion, Action<ResponseBuffer, T> write) => Keep(() =>
    {
        Scalars[name] = coercion;
        Leaf(name, write);
    });

    public ISchemaBinder Leaf<T>(string scalar, Action<ResponseBuffer, T> write) =>
        Keep(() => _writers[(scalar, typeof(T))] = (buffer, value) => write(buffer, (T)value));

    public ISchemaBinder Leaf<T>(string scalar, LeafWriter<T> writer) => Leaf<T>(scalar, writer.Write);

    public ISchemaBinder Optional(Type definition) => Keep(() => OptionalDefinition = definition);

    public ISchemaBinder Service<T>()
        where T : class => Keep(() => Services.Add(typeof(T)));

    // What is told of an argument is no data.
    public ISchemaBinder Argument<T>(Action<T, IServiceProvider?> receive)
        where T : class => this;

    public ISchemaBinder Errors(Func<Exception, PublicError?> map) => Keep(() => MapException = map);

    /// <returns>What the table writes for the value; null when it leaves the value to the engine.</returns>
    public JsonElement? Write(string scalar, object value)
    {
        if (!_writers.TryGetValue((scalar, value.GetType()), out var write))
        {
            return null;
        }

        using var buffer = new ResponseBuffer();
        write(buffer, value);
        using var json = JsonDocument.Parse(buffer.WrittenMemory);
        return json.RootElement.Clone();
    }

    private BindingTable Keep(Action keep)
    {
        keep();
        return this;
    }
}
