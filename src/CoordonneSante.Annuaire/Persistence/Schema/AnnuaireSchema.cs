using System.Reflection;
using CoordonneSante.Annuaire.Rows;
using CoordonneSante.Annuaire.Textes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>The tables that the EF model declares, so that bulk insertion, data package and digest follow the model instead of repeating
/// it.</summary>
public sealed class AnnuaireSchema
{
    private static readonly Lazy<AnnuaireSchema> Shared = new(FromModel);

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

    private static AnnuaireSchema FromModel()
    {
        using var context = new AnnuaireDbContext(new DbContextOptionsBuilder<AnnuaireDbContext>().UseSqlite().Options);
        var model = context.GetService<IDesignTimeModel>().Model;
        return new AnnuaireSchema([.. model.GetEntityTypes().Select(entity => Describe(entity))]);
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

    private static TableSchema Describe(IEntityType entity)
    {
        var inDeclarationOrder = entity.ClrType.GetProperties().Select(property => property.Name).ToList();
        var properties = entity.GetProperties().OrderBy(property => inDeclarationOrder.IndexOf(property.Name)).ToList();
        return new TableSchema(
            entity.GetTableName()!, // every entity of this model is mapped to a table
            entity.ClrType,
            entity.GetComment() ?? throw new InvalidOperationException($"The table of {entity.ClrType.Name} has no comment."),
            [.. properties.Select(property => Describe(property))],
            [.. entity.FindPrimaryKey()!.Properties.Select(property => properties.IndexOf(property))], // no keyless entity in this model
            [.. entity.GetForeignKeys()
                .Select(key => new ForeignKeySchema(properties.IndexOf(key.Properties.Single()), key.PrincipalEntityType.GetTableName()!))
                .OrderBy(key => key.Column)]);
    }

    private static ColumnSchema Describe(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var convert = property.GetValueConverter()?.ConvertToProvider;
        var getter = property.PropertyInfo!; // rows have properties only
        return new ColumnSchema(
            property.GetColumnName(),
            Kind(type),
            property.IsNullable,
            property.GetComment() ?? throw new InvalidOperationException($"The column of {property.Name} has no comment."),
            getter.GetCustomAttribute<UnitAttribute>()?.Unit,
            type.IsEnum ? [.. Enum.GetNames(type).Select(SnakeCase.Upper)] : null,
            getter.IsDefined(typeof(AdditionAttribute)),
            convert is null ? getter.GetValue : row => getter.GetValue(row) is { } value ? convert(value) : null);
    }

    private static ColumnKind Kind(Type type) => type switch
    {
        _ when type == typeof(string) || type.IsEnum => ColumnKind.Text,
        _ when type == typeof(int) => ColumnKind.Integer,
        _ when type == typeof(double) => ColumnKind.Number,
        _ when type == typeof(DateOnly) => ColumnKind.Date,
        _ when type == typeof(DateTime) => ColumnKind.Timestamp,
        _ when type == typeof(byte[]) => ColumnKind.Outline,
        _ => throw new NotSupportedException($"No column kind for {type}."),
    };
}
