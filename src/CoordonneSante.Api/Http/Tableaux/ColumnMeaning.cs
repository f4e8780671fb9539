using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Http.Tableaux;

/// <summary>What a column means, in the schema's words.</summary>
internal static class ColumnMeaning
{
    /// <summary>The description of the column's field, and what the values of its enumeration mean.</summary>
    /// <returns>Null for what the schema does not describe, such as <c>__typename</c>.</returns>
    public static string? Of(ListColumn column) => column.LabelsOf is { } values
        ? $"La colonne « {values} » en toutes lettres."
        : column.Field.Type.Named is EnumType { Values.Values: var known } && known.Any(value => value.Description is not null)
            ? string.Join('\n', known.Select(value => $"- {value.Name} : {value.Description}").Prepend(column.Field.Description))
            : column.Field.Description;
}
