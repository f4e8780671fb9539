using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>A filter with the groups that every object's filter has. Its fields and its groups must all hold.</summary>
/// <remarks>
/// A field given as null asks for a missing value. Through a relation, a missing record counts as one whose fields are all
/// missing: <c>quartierPrioritaire: {code: {neq: null}}</c> is "in a quarter", <c>quartierPrioritaire: null</c> "in none".
/// Each property of a derived record is a condition on the column of the same name.
/// <c>and: []</c> holds on everything, <c>or: []</c> on nothing.
/// </remarks>
public abstract record EntityFilter<TSelf, TColumns> : Filter<TColumns>
    where TSelf : EntityFilter<TSelf, TColumns>
{
    public Optional<IReadOnlyList<TSelf>?> And { get; init; }

    public Optional<IReadOnlyList<TSelf>?> Or { get; init; }

    public Optional<TSelf?> Not { get; init; }

    internal sealed override void Visit(FilterPass pass, TColumns columns)
    {
        Check();
        foreach (var field in FilterFields<TSelf, TColumns>.CheapestFirst(columns))
        {
            field.Show(pass, (TSelf)this, columns);
        }
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

    /// <summary>Refuses fields that make no sense together.</summary>
    /// <exception cref="RequeteInvalideException">They do not.</exception>
    private protected virtual void Check()
    {
    }
}
