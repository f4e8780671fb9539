using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Directives stand where their definition allows.</summary>
/// <remarks>Spec: Validation, "Directives Are in Valid Locations" (#sec-Directives-Are-in-Valid-Locations).</remarks>
internal sealed class DirectivesAreInValidLocations(ValidationContext context) : ValidationRule
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (context.Position.Directive is { } definition && !definition.Locations.Contains(location))
        {
            context.Report($"Directive \"@{directive.Name}\" may not be used on {DirectiveLocationNames.NameOf(location)}.", directive);
        }
    }
}
