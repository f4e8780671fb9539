namespace CoordonneSante.GraphQL.TypeSystem.Cost;

/// <summary>How many items a field's list holds, as <c>@listSize</c> says.</summary>
/// <param name="Assumed">Items when no slicing argument is given; null: as for a list of which nothing is said.</param>
/// <param name="SlicingArguments">Arguments whose value is the number of items; the greatest of those given counts.</param>
/// <param name="SizedFields">Fields of the field's own type that hold the items; empty: the field itself is the list.</param>
internal sealed record ListSize(int? Assumed, IReadOnlyList<string> SlicingArguments, IReadOnlyList<string> SizedFields);
