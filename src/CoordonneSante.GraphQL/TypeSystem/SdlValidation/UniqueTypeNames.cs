using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.SdlValidation;

/// <remarks>Spec: Type System, "Schema" (#sec-Schema): all types have unique names.</remarks>
internal sealed class UniqueTypeNames(SdlContext context) : SdlRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterType(TypeDefinitionNode type)
    {
        if (!type.IsExtension && !_known.TryAdd(type.Name.Value, type.Name))
        {
            context.Report($"There can be only one type named \"{type.Name}\".", _known[type.Name.Value], type.Name);
        }
    }
}
