namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>A filter with the groups that every object's filter has. Its fields and its groups must all hold.</summary>
/// <remarks>
/// A field given as null asks for a missing value. Through a relation, a missing record counts as one whose fields are all
/// missing: <c>quartierPrioritaire: {code: {neq: null}}</c> is "in a quarter", <c>quartierPrioritaire: null</c> "in none".
/// <c>and: []</c> holds on everything, <c>or: []</c> on nothing.
/// </remarks>
public abstract record EntityFilter<TSelf, TColumns> : Filter<TColumns>
    where TSelf : EntityFilter<TSelf, TColumns>
{
    public Optional<IReadOnlyList<TSelf>?> And { get; init; }

    public Optional<IReadOnlyList<TSelf>?> Or { get; init; }

    public Optional<TSelf?> Not { get; init; }

    /// <summary>Shows each field to the pass, the cheapest to evaluate first.</summary>
    internal abstract void Describe(FilterPass pass, TColumns columns);

    internal sealed override void Visit(FilterPass pass, TColumns columns)
    {
        Describe(pass, columns);
        if (pass.Given(And.IsGiven))
        {
            pass.All(And.Value ?? throw FilterErrors.NullOperand("and"), columns);
        }
        if (pass.Given(Or.IsGiven))
        {
            pass.Any(Or.Value ?? throw FilterErrors.NullOperand("or"), columns);
        }
        if (pass.Given(Not.IsGiven))
        {
            pass.None(Not.Value ?? throw FilterErrors.NullOperand("not"), columns);
        }
    }
}
