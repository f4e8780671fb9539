using System.Globalization;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>Operations on a value that can be compared for equality. All given operations must hold.</summary>
/// <remarks>
/// Two-valued: a missing value equals null and nothing else, so <c>neq: x</c> and <c>nin: [x]</c> hold on it.
/// <c>in: []</c> holds on nothing, <c>nin: []</c> on everything.
/// </remarks>
public abstract record ValueOperationFilter<T>
    where T : struct
{
    public Optional<T?> Eq { get; init; }

    public Optional<T?> Neq { get; init; }

    public Optional<IReadOnlyList<T?>?> In { get; init; }

    public Optional<IReadOnlyList<T?>?> Nin { get; init; }

    /// <summary>Every value that the operations compare with.</summary>
    internal virtual IEnumerable<T> Operands => ((T?[])[Eq.Value, Neq.Value, .. In.Value ?? [], .. Nin.Value ?? []]).OfType<T>();

    /// <summary>Removes from <paramref name="ranks"/> those whose value does not satisfy the operations.</summary>
    internal virtual void Narrow(RowSet ranks, ValueColumn<T> column)
    {
        if (Eq.IsGiven)
        {
            ranks.IntersectWithSingle(column.RankOf(Eq.Value));
        }
        if (Neq.IsGiven)
        {
            ranks.Remove(column.RankOf(Neq.Value));
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

    internal virtual void Describe(QueryHash hash)
    {
        Describe(hash, Eq);
        Describe(hash, Neq);
        Describe(hash, In);
        Describe(hash, Nin);
    }

    private protected static void Describe(QueryHash hash, Optional<T?> operand)
    {
        if (hash.Given(operand.IsGiven))
        {
            hash.Add(Text(operand.Value));
        }
    }

    private static void Describe(QueryHash hash, Optional<IReadOnlyList<T?>?> operand)
    {
        if (hash.Given(operand.IsGiven) && operand.Value is { } values)
        {
            hash.Add(values.Count);
            foreach (var value in values)
            {
                hash.Add(Text(value));
            }
        }
    }

    private static string? Text(T? value) =>
        value is { } given ? string.Create(CultureInfo.InvariantCulture, $"{given}") : null;

    private static RowSet Members(IReadOnlyList<T?>? values, string operation, ValueColumn<T> column)
    {
        var members = RowSet.Empty(column.RankCount);
        foreach (var value in values ?? throw FilterErrors.NullOperand(operation))
        {
            members.Add(column.RankOf(value));
        }
        return members;
    }
}
