using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>A field of a row: a column, or an object with members of its own.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Column">-1 for an object.</param>
/// <param name="Members">Null for a column.</param>
internal sealed record RowMember(string Name, int Column, IReadOnlyList<RowMember>? Members = null)
{
    /// <summary>How members are written, in their order.</summary>
    /// <param name="members">Of one object.</param>
    /// <param name="form">Of a column; null for one that is left out.</param>
    public static RowStep[] Steps(IReadOnlyList<RowMember> members, Func<int, ColumnForm?> form)
    {
        var steps = new List<RowStep>();
        foreach (var (place, member) in members.Index())
        {
            if (member.Members is { } inner)
            {
                if (Steps(inner, form) is { Length: > 0 } columns)
                {
                    steps.Add(new RowStep(member.Name, place, columns));
                }
            }
            else if (form(member.Column) is { } column)
            {
                steps.Add(new RowStep(member.Name, place, member.Column, column));
            }
        }

        return [.. steps];
    }
}
