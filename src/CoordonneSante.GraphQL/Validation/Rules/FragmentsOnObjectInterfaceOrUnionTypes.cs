using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Fragments apply to types that have fields or members.</summary>
/// <remarks>
/// Spec: Validation, "Fragments on Object, Interface or Union Types" (#sec-Fragments-on-Object-Interface-or-Union-Types).
/// </remarks>
internal sealed class FragmentsOnObjectInterfaceOrUnionTypes(ValidationContext context) : ValidationRule
{
    public override void EnterInlineFragment(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition && !MayBeComposite(condition))
        {
            context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
        }
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (!MayBeComposite(fragment.TypeCondition))
        {
            context.Report(
                $"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{fragment.TypeCondition}\".",
                fragment.TypeCondition);
        }
    }

    private bool MayBeComposite(NamedTypeNode condition) => context.Position.Resolve(condition) is null or FieldsType or UnionType;
}
