using CoordonneSante.GraphQL.TypeSystem;

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

    /// <summary>The fields whose name begins with the written one; or where an object has a field of that name, and the fields whose name
    /// holds it; or else all, when they are few.</summary>
    public static string? ForField(string written, FieldsType type) =>
        ForMember(written, type.Fields.Keys, "fields", NamePath.OfSelection(written, type));

    /// <inheritdoc cref="ForField(string, FieldsType)"/>
    public static string? ForField(string written, InputObjectType type) =>
        ForMember(written, type.Fields.Keys, "fields", NamePath.OfInput(written, type));

    /// <summary>Likewise the arguments; but first one that takes the written name as a field of its own.</summary>
    public static string? ForArgument(string written, IReadOnlyDictionary<string, InputValueDefinition> arguments)
    {
        var holder = arguments.Values.FirstOrDefault(
            argument => argument.Type.Named is InputObjectType type && type.Fields.ContainsKey(written));
        return holder is null ? ForMember(written, arguments.Keys, "arguments") : $"Write {holder.Name}: {{{written}: …}}.";
    }

    /// <summary>The comparison that was left out, or else what the input object takes.</summary>
    /// <param name="written">A literal that is no object.</param>
    /// <param name="isList">Whether it is a list.</param>
    /// <param name="fields">Of the input object that is expected.</param>
    public static string? ForObject(string written, bool isList, IEnumerable<string> fields)
    {
        var known = fields.ToList();
        var comparison = isList ? "in" : "eq";
        return known.Contains(comparison) ? $"Write {{{comparison}: {written}}}."
            : known.Count <= MaxListed ? $"Its fields are {string.Join(", ", known)}."
            : null;
    }

    private static string? ForMember(string written, IEnumerable<string> members, string kind, string? path = null)
    {
        var known = members.ToList();
        var alike = known.Where(name => name.Contains(written, StringComparison.OrdinalIgnoreCase)).ToList();

        // What begins with the name of another says more of it: codesPostauxRegle of codesPostaux.
        var near = alike.Where(name => !alike.Exists(other => name != other && name.StartsWith(other, StringComparison.Ordinal)))
            .ToList();
        if (path is not null && !near.Exists(name => name.StartsWith(written, StringComparison.OrdinalIgnoreCase)))
        {
            near.Insert(0, path);
        }

        return near.Count > 0 && near.Count <= MaxListed ? $"Write {string.Join(", ", near)}."
            : known.Count is > 0 and <= MaxListed ? $"Its {kind} are {string.Join(", ", known)}."
            : null;
    }
}
