using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Spelling;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Arguments are defined on the field or directive they are given to.</summary>
/// <remarks>Spec: Validation, "Argument Names" (#sec-Argument-Names).</remarks>
internal sealed class ArgumentNames(ValidationContext context) : ValidationRule
{
    public override void EnterFieldArgument(ArgumentNode argument)
    {
        if (context.Position is { Argument: null, Field: { } field, ParentType: { } parent })
        {
            Report(argument, $"field \"{parent}.{field.Name}\"", field.Arguments);
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
        if (context.Position.Directive is not { } definition)
        {
            return;
        }

        foreach (var argument in directive.Arguments)
        {
            if (!definition.Arguments.ContainsKey(argument.Name.Value))
            {
                Report(argument, $"directive \"@{directive.Name}\"", definition.Arguments);
            }
        }
    }

    private void Report(ArgumentNode argument, string owner, IReadOnlyDictionary<string, InputValueDefinition> known)
    {
        var suggestion = Suggestions.DidYouMean(Suggestions.For(argument.Name.Value, known.Keys));
        var hint = suggestion.Length > 0 ? null : NameHint.ForArgument(argument.Name.Value, known);
        context.Report($"Unknown argument \"{argument.Name}\" on {owner}.{suggestion}", hint, argument);
    }
}
