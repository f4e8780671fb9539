namespace CoordonneSante.GraphQL.Validation;

/// <summary>What to write instead of a name that the schema does not have.</summary>
internal static class NameHint
{
    /// <summary>A longer list is for the schema's reader, not for a hint.</summary>
    private const int MaxListed = 24;

    /// <param name="written">As in the document.</param>
    /// <param name="values">Of the enumeration.</param>
    /// <param name="synonyms">Everyday words for values.</param>
    public static string? ForValue(string written, IEnumerable<string> values, IReadOnlyDictionary<string, string> synonyms)
    {
        var known = values.ToList();
        return synonyms.TryGetValue(written.Trim('"').ToUpperInvariant(), out var meant) && known.Contains(meant) ? $"Write {meant}."
            : known.Count <= MaxListed ? $"Its values are {string.Join(", ", known)}."
            : null;
    }

    /// <summary>The fields whose name holds the written one, or else all, when they are few.</summary>
    public static string? ForField(string written, IEnumerable<string> fields)
    {
        var known = fields.ToList();
        var near = known.Where(name => name.Contains(written, StringComparison.OrdinalIgnoreCase)).ToList();
        return near.Count > 0 && near.Count <= MaxListed ? $"Write {string.Join(", ", near)}."
            : known.Count <= MaxListed ? $"Its fields are {string.Join(", ", known)}."
            : null;
    }
}
