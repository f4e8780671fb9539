using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.Introspection;

/// <summary>The types a schema describes itself with. One instance each, shared by all schemas.</summary>
/// <remarks>Spec: Introspection, "Schema Introspection Schema" (#sec-Schema-Introspection.Schema-Introspection-Schema).</remarks>
public static class IntrospectionTypes
{
    private const string Sdl =
        """
        "What a GraphQL service can answer: its types, its directives and where operations start."
        type __Schema {
          "What the service is for; CommonMark."
          description: String
          "Every type of the schema, those of introspection included."
          types: [__Type!]!
          "The type queries start from."
          queryType: __Type!
          "The type mutations start from, if there are any."
          mutationType: __Type
          "The type subscriptions start from, if there are any."
          subscriptionType: __Type
          "Every directive documents may use."
          directives: [__Directive!]!
        }

        "A type of any kind. Which fields have a value depends on the kind."
        type __Type {
          kind: __TypeKind!
          "Null for lists and non-null types."
          name: String
          description: String
          "Scalars: address of their specification, if one is given."
          specifiedByURL: String
          "Objects and interfaces."
          fields(includeDeprecated: Boolean! = false): [__Field!]
          "Objects and interfaces: the interfaces they implement."
          interfaces: [__Type!]
          "Interfaces and unions: the object types a value can have."
          possibleTypes: [__Type!]
          "Enums."
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          "Input objects."
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "Lists and non-null types: the type they wrap."
          ofType: __Type
          "Input objects: whether exactly one field must be given."
          isOneOf: Boolean
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The value used when none is given, in GraphQL notation."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "One of the values of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An annotation that documents may use at some of its locations."
        type __Directive {
          name: String!
          description: String
          "Whether it may be used several times at one place."
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "The kinds of types, and which fields of `__Type` tell more about each."
        enum __TypeKind {
          "A value without fields: `specifiedByURL`."
          SCALAR
          "`fields`, `interfaces`."
          OBJECT
          "`fields`, `interfaces`, `possibleTypes`."
          INTERFACE
          "`possibleTypes`."
          UNION
          "`enumValues`."
          ENUM
          "`inputFields`, `isOneOf`."
          INPUT_OBJECT
          "`ofType`."
          LIST
          "`ofType`."
          NON_NULL
        }

        "The places a directive can be used at."
        enum __DirectiveLocation {
          "On a query."
          QUERY
          "On a mutation."
          MUTATION
          "On a subscription."
          SUBSCRIPTION
          "On a field."
          FIELD
          "On a fragment definition."
          FRAGMENT_DEFINITION
          "On a fragment spread."
          FRAGMENT_SPREAD
          "On an inline fragment."
          INLINE_FRAGMENT
          "On a variable definition."
          VARIABLE_DEFINITION
          "On a schema definition."
          SCHEMA
          "On a scalar definition."
          SCALAR
          "On an object type definition."
          OBJECT
          "On a field definition."
          FIELD_DEFINITION
          "On an argument definition."
          ARGUMENT_DEFINITION
          "On an interface definition."
          INTERFACE
          "On a union definition."
          UNION
          "On an enum definition."
          ENUM
          "On the definition of an enum's value."
          ENUM_VALUE
          "On an input object definition."
          INPUT_OBJECT
          "On the definition of an input object's field."
          INPUT_FIELD_DEFINITION
        }
        """;

    /// <summary>The introspection types and the built-in scalars, by name.</summary>
    internal static IReadOnlyDictionary<string, NamedType> ByName { get; } = Assemble();

    /// <summary>The type of the meta-field <c>__schema</c>; every other introspection type is reachable from it.</summary>
    public static ObjectType Schema { get; } = (ObjectType)ByName["__Schema"];

    /// <summary>The type of the meta-field <c>__type</c>.</summary>
    public static ObjectType Type { get; } = (ObjectType)ByName["__Type"];

    internal static bool IsIntrospectionType(NamedType type) =>
        type is not ScalarType && ByName.TryGetValue(type.Name, out var known) && known == type;

    private static Dictionary<string, NamedType> Assemble()
    {
        var scalars = BuiltInScalars.All.ToDictionary(scalar => scalar.Name, NamedType (scalar) => scalar, StringComparer.Ordinal);
        var definitions = new SchemaDefinitions(Parser.Parse(new Source(Sdl, "Introspection"), ParserOptions.ForSchemas));
        var types = new TypeAssembler(definitions, scalars).Types;
        foreach (var type in types.Values)
        {
            // No document of the user's defines them, so no error points at them.
            type.Nodes = [];
        }

        return new Dictionary<string, NamedType>(scalars.Concat(types), StringComparer.Ordinal);
    }
}
