using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.FieldMerging;

/// <summary>Fields that share a place in the response have one value that suits them all.</summary>
/// <remarks>Spec: Validation, "Field Selection Merging" (#sec-Field-Selection-Merging).</remarks>
internal sealed class FieldSelectionMerging(ValidationContext context) : ValidationRule
{
    /// <summary>Null when there is nothing to find.</summary>
    private ConflictSearch? _search;

    public override void EnterDocument(DocumentNode document) =>
        _search = new MergeProof(context).Holds() ? null : new ConflictSearch(context);

    public override void EnterSelectionSet(SelectionSetNode selectionSet, Node owner)
    {
        // An inline fragment's fields are among those of the set around it.
        if (_search is null || owner is InlineFragmentNode)
        {
            return;
        }

        foreach (var conflict in _search.FindWithin(context.Position.ParentType, selectionSet, context.RemainingErrors))
        {
            context.Report(conflict.Message, [.. conflict.Left, .. conflict.Right]);
        }
    }
}
