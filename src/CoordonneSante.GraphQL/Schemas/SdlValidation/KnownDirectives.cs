using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Validation, "Directives Are Defined" (#sec-Directives-Are-Defined) and "Directives Are in Valid Locations".</remarks>
internal sealed class KnownDirectives(SdlContext context) : SdlRule
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        var place = DirectiveLocationNames.NameOf(location);
        if (!context.Directives.TryGetValue(directive.Name.Value, out var definition))
        {
            context.Report($"Unknown directive \"@{directive.Name}\".", directive);
        }
        else if (definition.Locations.All(name => name.Value != place))
        {
            context.Report($"Directive \"@{directive.Name}\" may not be used on {place}.", directive);
        }
    }
}
