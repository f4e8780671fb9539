using System.Text.Json;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Schemas;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using OurTypes = CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>GraphQL.NET over the schema and the resolvers that our engine serves, bound by the same table.</summary>
internal sealed class GraphQLDotNet
{
    private readonly global::GraphQL.Types.Schema _schema;
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new();

    public GraphQLDotNet(string sdl, Action<ISchemaBinder> describe)
    {
        var table = new BindingTable();
        describe(table);
        _schema = global::GraphQL.Types.Schema.For(sdl, builder =>
        {
            foreach (var type in SchemaBuilder.Build(sdl).Types.Values)
            {
                if (type is OurTypes.InterfaceType or OurTypes.UnionType)
                {
                    builder.Types.For(type.Name).ResolveType = value => ObjectTypeOf(table.Objects[value.GetType()]);
                }
            }
        });
        foreach (var (name, coercion) in table.Scalars)
        {
            _schema.RegisterType(new TableScalar(name, coercion));
        }

        _schema.Initialize();
        var inputs = new InputReader(table.OptionalDefinition);
        var served = _schema.AllTypes.OfType<IObjectGraphType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal));
        foreach (var type in served)
        {
            foreach (var field in type.Fields)
            {
                field.Resolver = new MemberResolver(table, inputs, field, type == _schema.Query);
            }
        }
    }

    private IObjectGraphType ObjectTypeOf(string name) =>
        _schema.AllTypes[name] as IObjectGraphType ?? throw new InvalidOperationException($"{name} is no object type.");

    /// <param name="query">The document.</param>
    /// <param name="variables">A JSON object; null for none.</param>
    /// <param name="services">Gives resolvers their services.</param>
    /// <returns>The response, in JSON.</returns>
    public async Task<string> AskAsync(string query, JsonElement? variables, IServiceProvider services)
    {
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = _schema,
            Query = query,
            Variables = variables is { } given ? _serializer.Deserialize<Inputs>(given.GetRawText()) : null,
            RequestServices = services,
        });
        return _serializer.Serialize(result);
    }
}
