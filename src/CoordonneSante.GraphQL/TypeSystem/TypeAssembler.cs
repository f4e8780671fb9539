using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>Makes the types and directives that definitions and their extensions describe.</summary>
/// <remarks>
/// Types refer to each other, so each is created empty before any is filled. The definitions have passed the rules of
/// the folder SdlValidation: names are known and unique. References of a wrong kind (an object where an interface is
/// due) are left out; schema validation finds them in the nodes.
/// </remarks>
internal sealed class TypeAssembler
{
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, NamedType> _builtIn;

    /// <param name="definitions">What to make types of.</param>
    /// <param name="builtIn">
    /// Types that need no definition; they win over a definition of the same name, as the specification forbids redefining them.
    /// </param>
    public TypeAssembler(SchemaDefinitions definitions, IReadOnlyDictionary<string, NamedType> builtIn)
    {
        _builtIn = builtIn;
        foreach (var (name, node) in definitions.Types)
        {
            _types[name] = builtIn.TryGetValue(name, out var known) ? known : Create(node);
        }

        var extensions = definitions.TypeExtensions.ToLookup(extension => extension.Name.Value);
        foreach (var (name, type) in _types)
        {
            if (!builtIn.ContainsKey(name))
            {
                Fill(type, [definitions.Types[name], .. extensions[name]]);
            }
        }
    }

    /// <summary>By name, in the order of definition.</summary>
    public IReadOnlyDictionary<string, NamedType> Types => _types;

    /// <summary>The type a reference means, defined or built in.</summary>
    public NamedType Named(NamedTypeNode node) => _builtIn.TryGetValue(node.Name.Value, out var type) ? type : _types[node.Name.Value];

    public DirectiveDefinition Assemble(DirectiveDefinitionNode node) => new(node.Name.Value, [.. LocationsOf(node)])
    {
        Description = node.Description?.Value,
        Arguments = InputValues(node.Arguments),
        IsRepeatable = node.IsRepeatable,
        Node = node,
    };

    private static IEnumerable<DirectiveLocation> LocationsOf(DirectiveDefinitionNode node)
    {
        foreach (var name in node.Locations)
        {
            if (DirectiveLocationNames.TryParse(name.Value, out var location))
            {
                yield return location;
            }
        }
    }

    private static NamedType Create(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => new ScalarType(node.Name.Value),
        ObjectTypeDefinitionNode => new ObjectType(node.Name.Value),
        InterfaceTypeDefinitionNode => new InterfaceType(node.Name.Value),
        UnionTypeDefinitionNode => new UnionType(node.Name.Value),
        EnumTypeDefinitionNode => new EnumType(node.Name.Value),
        InputObjectTypeDefinitionNode => new InputObjectType(node.Name.Value),
        _ => throw new InvalidOperationException($"Not a kind of type: {node.GetType()}."),
    };

    private void Fill(NamedType type, TypeDefinitionNode[] nodes)
    {
        type.Description = nodes[0].Description?.Value;
        type.Nodes = nodes;
        switch (type)
        {
            case ScalarType scalar:
                scalar.SpecifiedByUrl = nodes.Select(node => SpecifiedDirectives.SpecifiedByUrl(node.Directives))
                    .FirstOrDefault(url => url is not null);
                break;
            case FieldsType fields:
                var members = nodes.OfType<FieldsTypeDefinitionNode>().ToList();
                fields.Interfaces = [.. members.SelectMany(node => node.Interfaces).Select(Named).OfType<InterfaceType>()];
                fields.Fields = ByName(members.SelectMany(node => node.Fields).Select(Field), field => field.Name);
                break;
            case UnionType union:
                union.Types =
                [
                    .. nodes.OfType<UnionTypeDefinitionNode>().SelectMany(node => node.Types).Select(Named).OfType<ObjectType>(),
                ];
                break;
            case EnumType @enum:
                @enum.Values = ByName(
                    nodes.OfType<EnumTypeDefinitionNode>().SelectMany(node => node.Values).Select(EnumValue), value => value.Name);
                break;
            case InputObjectType input:
                input.Fields = InputValues(nodes.OfType<InputObjectTypeDefinitionNode>().SelectMany(node => node.Fields));
                input.IsOneOf = SpecifiedDirectives.IsOneOf(nodes[0].Directives);
                break;
        }
    }

    private FieldDefinition Field(FieldDefinitionNode node) => new(node.Name.Value, Type(node.Type))
    {
        Description = node.Description?.Value,
        Arguments = InputValues(node.Arguments),
        DeprecationReason = SpecifiedDirectives.DeprecationReason(node.Directives),
        Node = node,
    };

    private OrderedDictionary<string, InputValueDefinition> InputValues(IEnumerable<InputValueDefinitionNode> nodes) =>
        ByName(nodes.Select(InputValue), value => value.Name);

    private InputValueDefinition InputValue(InputValueDefinitionNode node) => new(node.Name.Value, Type(node.Type))
    {
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        DeprecationReason = SpecifiedDirectives.DeprecationReason(node.Directives),
        Node = node,
    };

    private static EnumValueDefinition EnumValue(EnumValueDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = SpecifiedDirectives.DeprecationReason(node.Directives),
        Node = node,
    };

    private GraphQLType Type(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(Type(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(Type(nonNull.Type)),
        NamedTypeNode named => Named(named),
        _ => throw new InvalidOperationException($"Not a type reference: {node.GetType()}."),
    };

    private static OrderedDictionary<string, T> ByName<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var byName = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            byName[name(item)] = item;
        }

        return byName;
    }
}
