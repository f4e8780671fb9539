using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Every fragment is reached from an operation.</summary>
/// <remarks>Spec: Validation, "Fragments Must Be Used" (#sec-Fragments-Must-Be-Used).</remarks>
internal sealed class FragmentsMustBeUsed(ValidationContext context) : ValidationRule
{
    public override void LeaveDocument(DocumentNode document)
    {
        HashSet<string>? used = null;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && !(used ??= NamesOfUsed(document)).Contains(fragment.Name.Value))
            {
                context.Report($"Fragment \"{fragment.Name}\" is never used.", fragment);
            }
        }
    }

    private HashSet<string> NamesOfUsed(DocumentNode document)
    {
        var used = new HashSet<string>();
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                foreach (var fragment in context.Fragments.ReachableFrom(operation))
                {
                    used.Add(fragment.Name.Value);
                }
            }
        }

        return used;
    }
}
