using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.Validation;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Schema" (#sec-Schema): all types have unique names.</remarks>
internal sealed class UniqueTypeNames(SdlContext context) : SdlRule
{
    private readonly FirstNames _known = new();

    public override void EnterType(TypeDefinitionNode type)
    {
        if (!type.IsExtension && _known.FindOrAdd(type.Name) is { } first)
        {
            context.Report($"There can be only one type named \"{type.Name}\".", first, type.Name);
        }
    }
}
