using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>Where a name that a type does not have is a field all the same: in an object that the type leads to.</summary>
internal static class NamePath
{
    /// <summary>Objects between the type and the field: further, the name is likely to be another's.</summary>
    private const int MaxObjects = 3;

    /// <summary>The shortest, of those the first in the order of the schema, e.g. <c>commune { departement { region } }</c>.</summary>
    /// <param name="written">The name.</param>
    /// <param name="type">What was asked for it.</param>
    /// <returns>Null when none is near.</returns>
    public static string? OfSelection(string written, FieldsType type) => Find(
        type,
        holder => holder.Fields.ContainsKey(written),
        holder => holder.Fields.Values
            .Where(field => field.Type.Nullable is FieldsType)
            .Select(field => ((FieldsType)field.Type.Named, NameOf(field))),
        (path, inner) => $"{path} {{ {inner} }}",
        written);

    /// <summary>Likewise of a filter, e.g. <c>commune: {departement: {region: …}}</c>.</summary>
    /// <inheritdoc cref="OfSelection"/>
    public static string? OfInput(string written, InputObjectType type) => Find(
        type,
        holder => holder.Fields.ContainsKey(written),
        holder => holder.Fields.Values
            .Where(field => field.Type.Nullable is InputObjectType)
            .Select(field => ((InputObjectType)field.Type.Named, field.Name)),
        (path, inner) => $"{path}: {{{inner}}}",
        $"{written}: …");

    private static string? Find<T>(
        T start,
        Predicate<T> holds,
        Func<T, IEnumerable<(T Type, string Name)>> fieldsOf,
        Func<string, string, string> enclose,
        string innermost)
        where T : class
    {
        var known = new HashSet<T> { start };
        var level = new List<(T Type, string[] Path)> { (start, []) };
        for (var depth = 0; depth < MaxObjects && level.Count > 0; depth++)
        {
            level =
            [
                .. from holder in level
                   from field in fieldsOf(holder.Type)
                   where known.Add(field.Type)
                   select (field.Type, (string[])[.. holder.Path, field.Name]),
            ];
            if (level.Find(holder => holds(holder.Type)) is { Path: { } path })
            {
                return path.Reverse().Aggregate(innermost, (inner, name) => enclose(name, inner));
            }
        }

        return null;
    }

    private static string NameOf(FieldDefinition field)
    {
        var required = field.Arguments.Values.Where(argument => argument.IsRequired).Select(argument => $"{argument.Name}: …").ToList();
        return required.Count == 0 ? field.Name : $"{field.Name}({string.Join(", ", required)})";
    }
}
