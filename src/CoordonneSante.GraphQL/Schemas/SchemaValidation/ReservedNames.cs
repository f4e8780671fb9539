using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <remarks>Spec: Language, "Reserved Names" (#sec-Names.Reserved-Names).</remarks>
internal sealed class ReservedNames(SchemaContext context) : SchemaRule
{
    public override void EnterDirective(DirectiveDefinition directive) => Check(directive.Name, directive.Node);

    public override void EnterType(NamedType type)
    {
        if (!IntrospectionTypes.IsIntrospectionType(type))
        {
            Check(type.Name, type.Definition);
        }
    }

    public override void EnterField(FieldsType type, FieldDefinition field) => Check(field.Name, field.Node);

    public override void EnterInputValue(InputValueDefinition value, InputValuePlace place) => Check(value.Name, value.Node);

    public override void EnterEnumValue(EnumType type, EnumValueDefinition value) => Check(value.Name, value.Node);

    private void Check(string name, Node? node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            context.Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", node);
        }
    }
}
