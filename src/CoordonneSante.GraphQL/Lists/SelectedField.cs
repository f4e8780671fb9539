using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>A field of the answer's shape, whatever object type bears it.</summary>
/// <param name="ResponseName">Its key in the answer.</param>
/// <param name="Definition">One of the definitions that the name stands for; validation made their shapes alike.</param>
/// <param name="Node">Where the document first asks for it.</param>
/// <param name="Fields">What is asked of its objects, in the order of selection; empty on leaves.</param>
internal sealed record SelectedField(string ResponseName, FieldDefinition Definition, FieldNode Node, IReadOnlyList<SelectedField> Fields)
{
    public bool IsLeaf => Definition.Type.IsLeaf;

    public bool IsList => Definition.Type.Nullable is ListType;

    /// <summary>Whether its value is one object or null.</summary>
    public bool IsObject => !IsLeaf && !IsList;
}
