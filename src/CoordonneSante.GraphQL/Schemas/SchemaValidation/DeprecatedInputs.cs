using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SchemaValidation;

/// <summary>What must be given cannot be deprecated: nobody could stop giving it.</summary>
/// <remarks>Spec: Type System, "@deprecated" (#sec--deprecated).</remarks>
internal sealed class DeprecatedInputs(SchemaContext context) : SchemaRule
{
    public override void EnterInputValue(InputValueDefinition value, InputValuePlace place)
    {
        if (value is { IsRequired: true, DeprecationReason: not null })
        {
            var kind = place is InputValuePlace.InputField ? "input field" : "argument";
            context.Report(
                $"Required {kind} {place} cannot be deprecated.",
                SpecifiedDirectives.Find(value.Node?.Directives ?? [], "deprecated"),
                value.Node?.Type);
        }
    }
}
