using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>No two fragments of a document share a name.</summary>
/// <remarks>Spec: Validation, "Fragment Name Uniqueness" (#sec-Fragment-Name-Uniqueness).</remarks>
internal sealed class FragmentNameUniqueness(ValidationContext context) : ValidationRule
{
    private readonly FirstNames _known = new();

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (_known.FindOrAdd(fragment.Name) is { } first)
        {
            context.Report($"There can be only one fragment named \"{fragment.Name}\".", first, fragment.Name);
        }
    }
}
