using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Validation, "Argument Uniqueness" (#sec-Argument-Uniqueness).</remarks>
internal sealed class UniqueArgumentNames(SdlContext context) : SdlRule
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        foreach (var (name, nodes) in RepeatedNames.Of(directive.Arguments, argument => argument.Name))
        {
            context.Report($"There can be only one argument named \"{name}\".", nodes);
        }
    }
}
