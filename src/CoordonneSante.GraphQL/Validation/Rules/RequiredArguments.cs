using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Arguments that can neither be null nor fall back on a default are given.</summary>
/// <remarks>
/// Spec: Validation, "Required Arguments" (#sec-Required-Arguments). Told on leaving, so that errors inside the field come first.
/// </remarks>
internal sealed class RequiredArguments(ValidationContext context) : ValidationRule
{
    public override void LeaveField(FieldNode field)
    {
        if (context.Position.Field is { Arguments.Count: > 0 } definition)
        {
            Check(definition.Arguments, field.Arguments, "Field \"", field.Name, field);
        }
    }

    public override void LeaveDirective(DirectiveNode directive)
    {
        if (context.Position.Directive is { } definition)
        {
            Check(definition.Arguments, directive.Arguments, "Directive \"@", directive.Name, directive);
        }
    }

    private void Check(
        IReadOnlyDictionary<string, InputValueDefinition> declared,
        IReadOnlyList<ArgumentNode> given,
        string kind,
        NameNode name,
        Node node)
    {
        foreach (var argument in declared.Values)
        {
            if (argument.IsRequired && !given.Any(a => a.Name.Value == argument.Name))
            {
                context.Report(
                    $"{kind}{name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
            }
        }
    }
}
