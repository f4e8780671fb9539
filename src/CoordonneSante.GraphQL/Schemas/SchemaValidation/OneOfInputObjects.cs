using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <remarks>
/// Spec: Type System, "Input Objects" and "Input Object Extensions", "Type Validation" (#sec-Input-Objects.Type-Validation).
/// </remarks>
internal sealed class OneOfInputObjects(SchemaContext context) : SchemaRule
{
    public override void EnterType(NamedType type)
    {
        foreach (var extension in type.Nodes.Where(node => node.IsExtension))
        {
            if (SpecifiedDirectives.Find(extension.Directives, "oneOf") is { } oneOf)
            {
                context.Report($"Input Object type {type} cannot become OneOf in an extension.", oneOf);
            }
        }
    }

    public override void EnterInputValue(InputValueDefinition value, InputValuePlace place)
    {
        if (place is not InputValuePlace.InputField { Type.IsOneOf: true })
        {
            return;
        }

        if (value.Type is NonNullType)
        {
            context.Report($"OneOf input field {place} must be nullable.", value.Node?.Type);
        }

        if (value.DefaultValue is not null)
        {
            context.Report($"OneOf input field {place} cannot have a default value.", value.Node);
        }
    }
}
