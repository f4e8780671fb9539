using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Persistence.Schema;

namespace CoordonneSante.Import.Packages;

/// <summary>The directory's sources, which a package keeps in its descriptor's <c>sources</c> and not in a CSV file: one truth.</summary>
internal static class PackageSources
{
    public static TableSchema Table { get; } = AnnuaireSchema.Current.Table<SourceRow>();

    /// <summary>The tables that a package keeps as CSV files.</summary>
    public static IReadOnlyList<TableSchema> OtherTables { get; } = [.. AnnuaireContent.Tables.Where(table => table != Table)];

    /// <summary>Title and URL under the specification's names, the rest under the column's.</summary>
    public static string PropertyOf(ColumnSchema column) => column.Name switch
    {
        "titre" => "title",
        "url" => "path",
        "millesime" => "version",
        var name => name,
    };
}
