using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Schema" (#sec-Schema): all directives have unique names.</remarks>
internal sealed class UniqueDirectiveNames(SdlContext context) : SdlRule
{
    private readonly FirstNames _known = new();

    public override void EnterDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        if (_known.FindOrAdd(directive.Name) is { } first)
        {
            context.Report($"There can be only one directive named \"@{directive.Name}\".", first, directive.Name);
        }
    }
}
