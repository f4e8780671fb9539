using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Spelling;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Schema" (#sec-Schema): a type that is referred to is defined or built in.</remarks>
internal sealed class KnownTypeNames(SdlContext context) : SdlRule
{
    public override void EnterNamedType(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (!context.Definitions.Types.ContainsKey(name) && !IntrospectionTypes.ByName.ContainsKey(name))
        {
            var known = IntrospectionTypes.ByName.Keys.Concat(context.Definitions.Types.Keys);
            context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(Suggestions.For(name, known))}", type);
        }
    }
}
