namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>Conditions on the items of a list. All given conditions must hold.</summary>
/// <remarks>On an empty list <c>all</c> and <c>none</c> hold, <c>some</c> does not.</remarks>
public sealed record ListFilter<T>
    where T : class
{
    public Optional<T?> All { get; init; }

    public Optional<T?> None { get; init; }

    public Optional<T?> Some { get; init; }

    /// <summary>True: the list has items; false: it has none.</summary>
    public Optional<bool?> Any { get; init; }
}
