using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>Binds the introspection types as any other, so that one executor serves both.</summary>
internal static class IntrospectionBinding
{
    public static void Register(SchemaBinder binder) => binder
        .Object<Schema>("__Schema")
        .Object<GraphQLType>("__Type")
        .Object<NamedType>("__Type")
        .Object<ObjectType>("__Type")
        .Object<InterfaceType>("__Type")
        .Object<FieldDefinition>("__Field")
        .Object<InputValueDefinition>("__InputValue")
        .Object<EnumValueDefinition>("__EnumValue")
        .Object<DirectiveDefinition>("__Directive")
        .Enum<TypeKind>("__TypeKind")
        .Enum<DirectiveLocation>("__DirectiveLocation")
        .Resolvers(typeof(SchemaIntrospection))
        .Resolvers(typeof(TypeIntrospection))
        .Resolvers(typeof(FieldIntrospection))
        .Resolvers(typeof(InputValueIntrospection))
        .Resolvers(typeof(EnumValueIntrospection))
        .Resolvers(typeof(DirectiveIntrospection));

    /// <summary>Adds <c>__schema</c> and <c>__type</c> to the query type.</summary>
    public static void AddMetaFields(BoundObject<RootParent> root, FieldBinder binder)
    {
        foreach (
            var (definition, member) in new[]
            {
                (MetaFields.Schema, nameof(MetaFieldResolvers.Schema)),
                (MetaFields.Type, nameof(MetaFieldResolvers.Type)),
            }
        )
        {
            if (binder.BindMethod<RootParent>(definition, typeof(MetaFieldResolvers), member) is { } field)
            {
                root.Add(field);
            }
        }
    }

    private static class MetaFieldResolvers
    {
        public static Schema Schema(Schema schema) => schema;

        public static NamedType? Type(string name, Schema schema) => schema.Types.GetValueOrDefault(name);
    }
}
