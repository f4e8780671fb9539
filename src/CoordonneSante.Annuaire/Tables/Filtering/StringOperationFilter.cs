using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>Operations on a text. All given operations must hold.</summary>
/// <remarks>
/// Comparisons are exact on characters: case and accents count (<c>recherche</c> is the tolerant way).
/// Two-valued: a missing text equals null and nothing else, contains nothing; <c>n…</c> operations are exact complements.
/// <c>in: []</c> and <c>or: []</c> hold on nothing, <c>nin: []</c> and <c>and: []</c> on everything.
/// </remarks>
public sealed record StringOperationFilter
{
    public Optional<IReadOnlyList<StringOperationFilter>?> And { get; init; }

    public Optional<IReadOnlyList<StringOperationFilter>?> Or { get; init; }

    public Optional<string?> Eq { get; init; }

    public Optional<string?> Neq { get; init; }

    public Optional<string?> Contains { get; init; }

    public Optional<string?> Ncontains { get; init; }

    public Optional<IReadOnlyList<string?>?> In { get; init; }

    public Optional<IReadOnlyList<string?>?> Nin { get; init; }

    public Optional<string?> StartsWith { get; init; }

    public Optional<string?> NstartsWith { get; init; }

    public Optional<string?> EndsWith { get; init; }

    public Optional<string?> NendsWith { get; init; }

    /// <summary>Removes from <paramref name="ranks"/> those whose text does not satisfy the operations.</summary>
    internal void Narrow(RowSet ranks, TextColumn column)
    {
        NarrowByEquality(ranks, column);
        Match(ranks, column, StartsWith, "startsWith", TextMatch.Start, negated: false);
        Match(ranks, column, NstartsWith, "nstartsWith", TextMatch.Start, negated: true);
        Match(ranks, column, EndsWith, "endsWith", TextMatch.End, negated: false);
        Match(ranks, column, NendsWith, "nendsWith", TextMatch.End, negated: true);
        Match(ranks, column, Contains, "contains", TextMatch.Anywhere, negated: false);
        Match(ranks, column, Ncontains, "ncontains", TextMatch.Anywhere, negated: true);
        NarrowByGroups(ranks, column);
    }

    internal void Describe(QueryHash hash)
    {
        foreach (var operand in (ReadOnlySpan<Optional<string?>>)
            [Eq, Neq, Contains, Ncontains, StartsWith, NstartsWith, EndsWith, NendsWith])
        {
            if (hash.Given(operand.IsGiven))
            {
                hash.Add(operand.Value);
            }
        }
        foreach (var operand in (ReadOnlySpan<Optional<IReadOnlyList<string?>?>>)[In, Nin])
        {
            if (hash.Given(operand.IsGiven) && operand.Value is { } values)
            {
                hash.Add(values.Count);
                foreach (var value in values)
                {
                    hash.Add(value);
                }
            }
        }
        foreach (var group in (ReadOnlySpan<Optional<IReadOnlyList<StringOperationFilter>?>>)[And, Or])
        {
            if (hash.Given(group.IsGiven) && group.Value is { } filters)
            {
                hash.Add(filters.Count);
                foreach (var filter in filters)
                {
                    filter.Describe(hash);
                }
            }
        }
    }

    private void NarrowByEquality(RowSet ranks, TextColumn column)
    {
        if (Eq.IsGiven)
        {
            ranks.IntersectWithSingle(column.RankAskedBy(Eq.Value));
        }
        if (Neq.IsGiven)
        {
            ranks.Remove(column.RankAskedBy(Neq.Value));
        }
        if (In.IsGiven)
        {
            using var members = Members(In.Value, "in", column);
            ranks.IntersectWith(members);
        }
        if (Nin.IsGiven)
        {
            using var members = Members(Nin.Value, "nin", column);
            ranks.ExceptWith(members);
        }
    }

    private void NarrowByGroups(RowSet ranks, TextColumn column)
    {
        if (And.IsGiven)
        {
            foreach (var filter in And.Value ?? throw FilterErrors.NullOperand("and"))
            {
                filter.Narrow(ranks, column);
            }
        }
        if (Or.IsGiven)
        {
            using var union = RowSet.Empty(ranks.Size);
            foreach (var filter in Or.Value ?? throw FilterErrors.NullOperand("or"))
            {
                using var branch = ranks.Copy();
                filter.Narrow(branch, column);
                union.UnionWith(branch);
            }
            ranks.IntersectWith(union);
        }
    }

    private static void Match(
        RowSet ranks, TextColumn column, Optional<string?> operand, string operation, TextMatch match, bool negated)
    {
        if (operand.IsGiven)
        {
            column.Match(ranks, operand.Value ?? throw FilterErrors.NullOperand(operation), match, negated);
        }
    }

    private static RowSet Members(IReadOnlyList<string?>? values, string operation, TextColumn column)
    {
        var members = RowSet.Empty(column.RankCount);
        foreach (var value in values ?? throw FilterErrors.NullOperand(operation))
        {
            members.Add(column.RankAskedBy(value));
        }
        return members;
    }
}
