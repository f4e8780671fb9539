using CoordonneSante.GraphQL.Execution.Cost;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>An operation ready to run, for one outcome of its conditions.</summary>
/// <param name="name">As its document writes it; null when it has none.</param>
/// <param name="root">Writes the data.</param>
/// <param name="argumentSlots">Resolver calls whose arguments a request keeps.</param>
/// <param name="resultSlots">Resolver calls whose results a request keeps.</param>
/// <param name="fields">Fields compiled, all objects together.</param>
/// <param name="isConstant">Whether the answer depends on the schema alone: introspection without variables.</param>
/// <param name="selectionSet">What the operation asks of the query type.</param>
/// <param name="collect">Begins another visit of its selections, under the same conditions and the same limit.</param>
/// <param name="cost">Tells what a request costs.</param>
/// <param name="grow">Told of the memory, in bytes, of a response that is kept.</param>
internal sealed class CompiledOperation(
    string? name,
    CompiledObject<RootParent> root,
    int argumentSlots,
    int resultSlots,
    int fields,
    bool isConstant,
    SelectionSetNode selectionSet,
    Func<FieldCollection> collect,
    CostPlan cost,
    Action<int> grow)
{
    /// <summary>A field's writers, its site and its share of the maps, as measured.</summary>
    private const int BytesPerField = 500;

    /// <summary>The whole introspection of a large schema fits; a document that asks for it a hundred times is not kept.</summary>
    private const int MaxConstantLength = 1024 * 1024;

    private const int MaxExpectedLength = 1024 * 1024;

    public string? Name { get; } = name;

    public CompiledObject<RootParent> Root { get; } = root;

    public int ArgumentSlots { get; } = argumentSlots;

    public int ResultSlots { get; } = resultSlots;

    public SelectionSetNode SelectionSet { get; } = selectionSet;

    public CostPlan Cost { get; } = cost;

    /// <summary>Memory held by the compiled fields, in bytes, as estimated.</summary>
    public int Weight { get; } = fields * BytesPerField;

    /// <summary>The whole response of an operation whose answer depends on the schema alone, once it has run; null otherwise.</summary>
    public byte[]? ConstantResponse { get; private set; }

    /// <summary>
    /// Length to expect of the response, in bytes: the buffer is made large enough at once. A guess that may be wrong either way.
    /// </summary>
    public int ExpectedLength { get; private set; }

    public FieldCollection Collect() => collect();

    /// <summary>Learns from a response just written. Races are harmless: any response of the operation teaches as much.</summary>
    public void Remember(ReadOnlySpan<byte> response, bool hasErrors)
    {
        ExpectedLength = Math.Min(Math.Max(response.Length, ExpectedLength - (ExpectedLength / 8)), MaxExpectedLength);
        if (isConstant && !hasErrors && ConstantResponse is null && response.Length <= MaxConstantLength)
        {
            ConstantResponse = response.ToArray();
            grow(response.Length);
        }
    }
}
