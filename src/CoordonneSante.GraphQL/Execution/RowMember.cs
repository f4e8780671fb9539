namespace CoordonneSante.GraphQL.Execution;

/// <summary>A field of a row: a column, or an object with members of its own.</summary>
internal sealed class RowMember
{
    public RowMember(string name, int column)
    {
        Name = name;
        Column = column;
    }

    public RowMember(string name, RowMember[] members)
        : this(name, column: -1) => Members = members;

    /// <summary>Its response name.</summary>
    public string Name { get; }

    /// <summary>-1 for an object.</summary>
    public int Column { get; }

    /// <summary>Null for a column.</summary>
    public RowMember[]? Members { get; }

    /// <param name="members">What may be selected of an object.</param>
    /// <param name="name">Response name of one of them.</param>
    /// <param name="expected">
    /// Where it stands, unless an object type of an abstract type leaves some out or has an order of its own.
    /// </param>
    public static RowMember Find(RowMember[] members, string name, int expected) =>
        expected < members.Length && members[expected].Name == name
            ? members[expected]
            : Array.Find(members, member => member.Name == name) ?? throw new InvalidOperationException($"{name} is no member of the row.");
}
