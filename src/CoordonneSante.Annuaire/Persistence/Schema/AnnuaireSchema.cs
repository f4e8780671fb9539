using CoordonneSante.Annuaire.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>The tables that the EF model declares, so that bulk insertion, data package and digest follow the model instead of repeating
/// it.</summary>
/// <remarks>Columns are the properties of the rows; keys, references and what may be null are read from <see cref="TablesScript"/>: EF's
/// model takes longer to make than a small directory to import.</remarks>
public sealed class AnnuaireSchema
{
    private static readonly Lazy<AnnuaireSchema> Shared = new(FromScript);

    private AnnuaireSchema(List<TableSchema> tables)
    {
        Tables = InReferenceOrder(tables, _ => true);
        TablesInFirstOrder = InReferenceOrder(tables, column => !column.IsAddition);
    }

    public static AnnuaireSchema Current => Shared.Value;

    /// <summary>Every table after the tables it refers to; ties by name.</summary>
    public IReadOnlyList<TableSchema> Tables { get; }

    /// <summary>The same, after those that it referred to at first: a column added since moves no table.</summary>
    public IReadOnlyList<TableSchema> TablesInFirstOrder { get; }

    public TableSchema Table<TRow>() => Tables.Single(table => table.RowType == typeof(TRow));

    private static AnnuaireSchema FromScript()
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        TablesScript.Run(connection);
        var rows = typeof(AnnuaireDbContext).GetProperties()
            .Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(type => type.GenericTypeArguments[0]);
        return new AnnuaireSchema([.. rows.Select(row => Describe(row, connection))]);
    }

    private static List<TableSchema> InReferenceOrder(List<TableSchema> tables, Func<ColumnSchema, bool> isCounted)
    {
        var ordered = new List<TableSchema>(tables.Count);
        var waiting = tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.First(table => table.ForeignKeys.All(key =>
                key.Target == table.Name || !isCounted(table.Columns[key.Column]) || ordered.Exists(done => done.Name == key.Target)));
            ordered.Add(next);
            waiting.Remove(next);
        }

        return ordered;
    }

    private static TableSchema Describe(Type row, SqliteConnection connection)
    {
        var name = RowNames.TableOf(row);
        var created = CreatedTable.Read(connection, name);
        var columns = Array.ConvertAll(
            row.GetProperties(), property => ColumnSchema.Of(property, created.IsNullable(RowNames.ColumnOf(property))));
        var places = columns.Index().ToDictionary(column => column.Item.Name, column => column.Index, StringComparer.Ordinal);
        return new TableSchema(
            name,
            row,
            RowComment.Of(row),
            columns,
            [.. created.Key.Select(column => places[column])],
            [.. created.References.Select(key => new ForeignKeySchema(places[key.Column], key.Target)).OrderBy(key => key.Column)]);
    }
}
