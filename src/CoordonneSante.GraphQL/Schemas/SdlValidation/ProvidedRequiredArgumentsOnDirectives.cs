using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Validation, "Required Arguments" (#sec-Required-Arguments).</remarks>
internal sealed class ProvidedRequiredArgumentsOnDirectives(SdlContext context) : SdlRule
{
    // On leaving, so that mistakes inside the arguments come first.
    public override void LeaveDirective(DirectiveNode directive)
    {
        if (!context.Directives.TryGetValue(directive.Name.Value, out var definition))
        {
            return;
        }

        foreach (var argument in definition.Arguments)
        {
            var isRequired = argument is { Type: NonNullTypeNode, DefaultValue: null };
            if (isRequired && directive.Arguments.All(given => given.Name.Value != argument.Name.Value))
            {
                context.Report(
                    $"Directive \"@{directive.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was "
                        + "not provided.",
                    directive);
            }
        }
    }
}
