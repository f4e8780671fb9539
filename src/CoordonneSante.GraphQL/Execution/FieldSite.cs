using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>A field of a compiled operation: where it stands and how its response name is written.</summary>
internal sealed class FieldSite
{
    private readonly PaddedText _firstName;
    private readonly PaddedText _nextName;

    public FieldSite(ObjectType parentType, FieldDefinition definition, IReadOnlyList<FieldNode> nodes)
    {
        ParentType = parentType;
        Definition = definition;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        byte[] name = [.. JsonString.Encode(ResponseName), (byte)':'];
        _firstName = new PaddedText([(byte)'{', .. name]);
        _nextName = new PaddedText([(byte)',', .. name]);
        IsLeaf = definition.Type.Nullable is not ListType && definition.Type.IsLeaf;
    }

    public ObjectType ParentType { get; }

    public FieldDefinition Definition { get; }

    /// <summary>Every field node merged here, in document order; errors point at all of them.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }

    public string ResponseName { get; }

    public bool IsNonNull => Definition.Type is NonNullType;

    /// <summary>
    /// Whether the value is one leaf. Only other fields put themselves on the path: errors of leaves add the name, so that rows do not pay
    /// for it.
    /// </summary>
    public bool IsLeaf { get; }

    /// <summary>Writes <c>"name":</c>, after the object's brace if the field is its first, else after a comma.</summary>
    public void WriteName(ResponseBuffer buffer, bool isFirst) => buffer.Write(NameText(isFirst));

    /// <summary>What <see cref="WriteName"/> writes.</summary>
    public PaddedText NameText(bool isFirst) => isFirst ? _firstName : _nextName;
}
