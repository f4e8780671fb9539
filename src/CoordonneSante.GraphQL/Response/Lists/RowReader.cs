namespace CoordonneSante.GraphQL.Response.Lists;

/// <summary>Finds the columns of a row in its JSON.</summary>
internal static class RowReader
{
    private static ReadOnlySpan<byte> Null => "null"u8;

    /// <param name="cursor">At a list's item, which is an object or null.</param>
    /// <param name="members">What the object may hold.</param>
    /// <param name="cells">One per column, all missing; those that have a value are set.</param>
    /// <returns>False when the item is null.</returns>
    public static bool Read(ref JsonCursor cursor, RowLayout.Member[] members, Span<Cell> cells)
    {
        if (cursor.TryTake(Null))
        {
            return false;
        }

        cursor.TryTake((byte)'{');
        var expected = 0;
        while (!cursor.TryTake((byte)'}'))
        {
            cursor.TryTake((byte)',');
            var member = Next(ref cursor, members, ref expected);
            if (member.Members is { } inner)
            {
                Read(ref cursor, inner, cells);
            }
            else if (!cursor.TryTake(Null))
            {
                cells[member.Column] = cursor.Take();
            }
        }

        return true;
    }

    /// <summary>Members come in the order of selection; the object types of an abstract type leave some out, or have an order of their own.</summary>
    private static RowLayout.Member Next(ref JsonCursor cursor, RowLayout.Member[] members, ref int expected)
    {
        if (expected < members.Length && cursor.TryTake(members[expected].Name))
        {
            return members[expected++];
        }

        var name = cursor.TakeName();
        for (var i = 0; i < members.Length; i++)
        {
            if (name.SequenceEqual(members[i].Name))
            {
                expected = i + 1;
                return members[i];
            }
        }

        throw new InvalidOperationException("The answer holds a key that its operation does not ask for.");
    }
}
