using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.SdlValidation;

/// <remarks>Spec: Type System, "Schema" (#sec-Schema): all directives have unique names.</remarks>
internal sealed class UniqueDirectiveNames(SdlContext context) : SdlRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        if (!_known.TryAdd(directive.Name.Value, directive.Name))
        {
            context.Report($"There can be only one directive named \"@{directive.Name}\".", _known[directive.Name.Value], directive.Name);
        }
    }
}
