using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.SdlValidation;

/// <remarks>Spec: Validation, "Argument Uniqueness" (#sec-Argument-Uniqueness).</remarks>
internal sealed class UniqueArgumentNames(SdlContext context) : SdlRule
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        foreach (var same in directive.Arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
        {
            context.Report($"There can be only one argument named \"{same.Key}\".", [.. same.Select(argument => argument.Name)]);
        }
    }
}
