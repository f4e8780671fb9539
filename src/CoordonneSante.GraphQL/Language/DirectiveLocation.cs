namespace CoordonneSante.GraphQL.Language;

/// <summary>Where a directive may stand; the names are the specification's in PascalCase.</summary>
/// <remarks>Spec: Type System, "Directives" (#DirectiveLocation).</remarks>
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}
