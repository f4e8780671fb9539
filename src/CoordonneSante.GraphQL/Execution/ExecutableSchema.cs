using System.Text.Json;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>A schema with a resolver for every field. Immutable; shared by all requests.</summary>
public sealed class ExecutableSchema
{
    private readonly ILookup<ObjectType, BoundObject> _objects;
    private readonly Func<Exception, PublicError?>? _mapException;

    internal ExecutableSchema(
        Schema schema,
        BoundObject<RootParent> root,
        IReadOnlyCollection<BoundObject> objects,
        InputBindings inputs,
        IReadOnlyList<Type> services,
        Func<Exception, PublicError?>? mapException)
    {
        Schema = schema;
        Root = root;
        Inputs = inputs;
        Services = services;
        _objects = objects.ToLookup(bound => bound.Type);
        _mapException = mapException;
    }

    public Schema Schema { get; }

    internal BoundObject<RootParent> Root { get; }

    internal InputBindings Inputs { get; }

    /// <summary>.NET types that resolver parameters receive from the request.</summary>
    internal IReadOnlyList<Type> Services { get; }

    /// <summary>
    /// Reads a value of an input type from JSON, as a variable of that type would be read: for what is asked outside GraphQL.
    /// </summary>
    /// <param name="type">Name of a bound input object type.</param>
    /// <param name="json">UTF-8.</param>
    /// <param name="value">The value, null for JSON's null; meaningless when it does not fit.</param>
    /// <returns>Null, or the first thing that does not fit and its place.</returns>
    public string? ReadInput<T>(string type, ReadOnlyMemory<byte> json, out T? value)
        where T : class
    {
        value = null;
        if (!JsonText.IsUnicode(json.Span))
        {
            return "The value is not a Unicode text.";
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            string? misfit = null;
            var coercion = new JsonCoercion(Inputs, ValidationOptions.Default.Synonyms, (path, _, reason, _) =>
                misfit ??= path.Length == 0 ? reason : $"At \"{path[1..]}\": {reason}");
            value = (T?)coercion.Coerce(Schema.Types[type], document.RootElement);
            return misfit;
        }
        catch (JsonException error)
        {
            return $"The value is not JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.";
        }
    }

    internal IEnumerable<BoundObject> BoundTo(ObjectType type) => _objects[type];

    internal PublicError? MapException(Exception exception) => _mapException?.Invoke(exception);

    /// <param name="node">A type reference that validation found good.</param>
    internal GraphQLType TypeOf(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        NamedTypeNode named => Schema.Types[named.Name.Value],
        _ => throw new InvalidOperationException($"{node} is no type reference."),
    };
}
