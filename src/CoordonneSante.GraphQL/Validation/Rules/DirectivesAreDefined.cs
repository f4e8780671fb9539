using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Directives are those of the schema.</summary>
/// <remarks>Spec: Validation, "Directives Are Defined" (#sec-Directives-Are-Defined).</remarks>
internal sealed class DirectivesAreDefined(ValidationContext context) : ValidationRule
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (context.Position.Directive is null)
        {
            context.Report($"Unknown directive \"@{directive.Name}\".", directive);
        }
    }
}
