using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>One rule on schemas, told of each element as <see cref="SchemaWalker"/> reaches it.</summary>
/// <remarks>A rule lives as long as the validation of one schema.</remarks>
internal abstract class SchemaRule
{
    public virtual void EnterSchema()
    {
    }

    public virtual void EnterDirective(DirectiveDefinition directive)
    {
    }

    public virtual void EnterType(NamedType type)
    {
    }

    public virtual void EnterField(FieldsType type, FieldDefinition field)
    {
    }

    public virtual void EnterInputValue(InputValueDefinition value, InputValuePlace place)
    {
    }

    public virtual void EnterEnumValue(EnumType type, EnumValueDefinition value)
    {
    }

    public virtual void LeaveType(NamedType type)
    {
    }
}
