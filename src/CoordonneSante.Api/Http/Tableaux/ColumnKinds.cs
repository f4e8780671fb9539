using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Http.Tableaux;

/// <summary>Reads what a column is from the schema's type.</summary>
internal static class ColumnKinds
{
    public static ColumnKind Of(ListColumn column) =>
        column.LabelsOf is not null || column.Field.Type.Nullable is ListType
            ? ColumnKind.Text
            : column.Field.Type.Named.Name switch
            {
                "Int" => ColumnKind.Integer,
                "Float" => ColumnKind.Number,
                "Boolean" => ColumnKind.Boolean,
                "Date" => ColumnKind.Date,
                "DateTime" => ColumnKind.Instant,
                _ => ColumnKind.Text,
            };

    /// <summary>The name in people's words, for the meaning of columns.</summary>
    public static string InWords(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "nombre entier",
        ColumnKind.Number => "nombre",
        ColumnKind.Boolean => "vrai ou faux",
        ColumnKind.Date => "date",
        ColumnKind.Instant => "date et heure (UTC)",
        _ => "texte",
    };
}
