using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <summary>The reasons and addresses that the schema itself takes from <c>@deprecated</c> and <c>@specifiedBy</c> are strings.</summary>
/// <remarks>Spec: Type System, "@deprecated" (#sec--deprecated) and "@specifiedBy" (#sec--specifiedBy).</remarks>
internal sealed class SpecifiedDirectiveArguments(SdlContext context) : SdlRule
{
    public override void LeaveDirective(DirectiveNode directive)
    {
        foreach (var argument in directive.Arguments)
        {
            if ((directive.Name.Value, argument.Name.Value) is not (("deprecated", "reason") or ("specifiedBy", "url")))
            {
                continue;
            }

            if (argument.Value is NullValueNode)
            {
                context.Report($"Argument \"{argument.Name}\" of non-null type \"String!\" must not be null.", argument.Value);
            }
            else if (argument.Value is not StringValueNode)
            {
                context.Report($"Argument \"{argument.Name}\" has invalid value {Printer.Print(argument.Value)}.", argument.Value);
            }
        }
    }
}
