using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Spelling;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <remarks>Spec: Type System, "Type Extensions" (#sec-Type-Extensions): the extended type is defined, and of the same kind.</remarks>
internal sealed class PossibleTypeExtensions(SdlContext context) : SdlRule
{
    public override void EnterType(TypeDefinitionNode type)
    {
        if (!type.IsExtension)
        {
            return;
        }

        var name = type.Name.Value;
        if (!context.Definitions.Types.TryGetValue(name, out var defined))
        {
            var suggestions = Suggestions.DidYouMean(Suggestions.For(name, context.Definitions.Types.Keys));
            context.Report($"Cannot extend type \"{name}\" because it is not defined.{suggestions}", type.Name);
        }
        else if (defined.GetType() != type.GetType())
        {
            context.Report($"Cannot extend non-{KindOf(type)} type \"{name}\".", defined, type);
        }
    }

    private static string KindOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        InputObjectTypeDefinitionNode => "input object",
        _ => throw new InvalidOperationException($"Not a kind of type: {type.GetType()}."),
    };
}
