using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Spelling;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Type conditions, and types of variables, name types of the schema.</summary>
/// <remarks>
/// Spec: Validation, "Fragment Spread Type Existence" (#sec-Fragment-Spread-Type-Existence) and "Variables Are Input Types"
/// (#sec-Variables-Are-Input-Types).
/// </remarks>
internal sealed class FragmentSpreadTypeExistence(ValidationContext context) : ValidationRule
{
    public override void EnterNamedType(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (!context.Schema.Types.ContainsKey(name))
        {
            context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(Suggestions.For(name, context.Schema.Types.Keys))}", type);
        }
    }
}
