using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Fields of leaf types have no selection set; all others have one.</summary>
/// <remarks>Spec: Validation, "Leaf Field Selections" (#sec-Leaf-Field-Selections).</remarks>
internal sealed class LeafFieldSelections(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode field)
    {
        if (context.Position.Type is not { } type)
        {
            return;
        }

        if (type.IsLeaf && field.SelectionSet is not null)
        {
            context.Report($"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet);
        }
        else if (!type.IsLeaf && field.SelectionSet is null)
        {
            context.Report(
                $"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?",
                field);
        }
    }
}
