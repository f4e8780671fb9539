using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>A field or directive is given each argument once.</summary>
/// <remarks>Spec: Validation, "Argument Uniqueness" (#sec-Argument-Uniqueness).</remarks>
internal sealed class ArgumentUniqueness(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode field) => Check(field.Arguments);

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location) => Check(directive.Arguments);

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var (name, nodes) in RepeatedNames.Of(arguments, argument => argument.Name))
        {
            context.Report($"There can be only one argument named \"{name}\".", nodes);
        }
    }
}
