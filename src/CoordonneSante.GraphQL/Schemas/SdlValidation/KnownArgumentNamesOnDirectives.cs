using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Spelling;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Validation, "Argument Names" (#sec-Argument-Names).</remarks>
internal sealed class KnownArgumentNamesOnDirectives(SdlContext context) : SdlRule
{
    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (!context.Directives.TryGetValue(directive.Name.Value, out var definition))
        {
            return;
        }

        foreach (var argument in directive.Arguments)
        {
            if (definition.Arguments.All(known => known.Name.Value != argument.Name.Value))
            {
                var suggestions = Suggestions.DidYouMean(
                    Suggestions.For(argument.Name.Value, definition.Arguments.Select(known => known.Name.Value)));
                context.Report($"Unknown argument \"{argument.Name}\" on directive \"@{directive.Name}\".{suggestions}", argument);
            }
        }
    }
}
