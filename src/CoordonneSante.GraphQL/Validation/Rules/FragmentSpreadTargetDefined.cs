using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Spreads name fragments of the document.</summary>
/// <remarks>Spec: Validation, "Fragment Spread Target Defined" (#sec-Fragment-Spread-Target-Defined).</remarks>
internal sealed class FragmentSpreadTargetDefined(ValidationContext context) : ValidationRule
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (context.Fragments.Find(spread.Name.Value) is null)
        {
            context.Report($"Unknown fragment \"{spread.Name}\".", spread.Name);
        }
    }
}
