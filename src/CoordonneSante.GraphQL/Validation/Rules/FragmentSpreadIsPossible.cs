using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>A fragment can apply to some object where it is spread.</summary>
/// <remarks>Spec: Validation, "Fragment Spread Is Possible" (#sec-Fragment-Spread-Is-Possible).</remarks>
internal sealed class FragmentSpreadIsPossible(ValidationContext context) : ValidationRule
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (context.Position is { Type: NamedType type, ParentType: { } parent } && !MayApply(type, parent))
        {
            context.Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", fragment);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (context.Position.ParentType is { } parent
            && context.Fragments.Find(spread.Name.Value) is { } fragment
            && context.Position.Resolve(fragment.TypeCondition) is NamedType type
            && !MayApply(type, parent))
        {
            context.Report(
                $"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                spread);
        }
    }

    /// <returns>True for a type without objects: that it is none to spread a fragment on is another rule's error.</returns>
    private bool MayApply(NamedType type, NamedType parent)
    {
        if (type == parent || type is not (FieldsType or UnionType))
        {
            return true;
        }

        var possible = context.Schema.PossibleTypesOf(parent);
        return context.Schema.PossibleTypesOf(type).Any(possible.Contains);
    }
}
