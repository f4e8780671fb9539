using CoordonneSante.Annuaire.Persistence;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoordonneSante.Annuaire.Tests.Persistence.Schema;

/// <summary><c>tables.sql</c> and the schema that is read from it say what EF Core's model does. After a change of a row, print the script
/// again: <c>CONTRACT=update dotnet run --project tests/CoordonneSante.Annuaire.Tests -- -class "*TablesScriptTests"</c>.</summary>
public sealed class TablesScriptTests : IDisposable
{
    private readonly AnnuaireDbContext _context =
        new(new DbContextOptionsBuilder<AnnuaireDbContext>().UseSqlite("Data Source=:memory:").Options);

    private static string Script =>
        Path.Combine(SecondNet.Repository.FullName, "src/CoordonneSante.Annuaire/Persistence/Schema/tables.sql");

    public void Dispose() => _context.Dispose();

    [Fact]
    public void The_script_is_what_EF_prints_of_the_model()
    {
        var printed = _context.Database.GenerateCreateScript().ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("CONTRACT") == "update")
        {
            File.WriteAllText(Script, printed);
        }

        Assert.Equal(printed, File.ReadAllText(Script));
    }

    [Fact]
    public void Tables_columns_keys_and_references_are_those_of_the_model()
    {
        var model = _context.GetService<IDesignTimeModel>().Model;
        Assert.Equal(
            model.GetEntityTypes().Select(Describe).Order(StringComparer.Ordinal),
            AnnuaireSchema.Current.Tables.Select(Describe).Order(StringComparer.Ordinal));
    }

    private static string Describe(TableSchema table) =>
        $"{table.Name} of {table.RowType}, {table.Description}\n"
            + string.Concat(table.Columns.Select(column => $"{column.Name} {column.IsNullable} {column.Description}\n"))
            + $"key {string.Join(' ', table.Key.Select(column => table.Columns[column].Name))}\n"
            + string.Concat(table.ForeignKeys.Select(key => $"{table.Columns[key.Column].Name} -> {key.Target}\n"));

    private static string Describe(IEntityType entity)
    {
        var properties = entity.ClrType.GetProperties().Select(property => entity.FindProperty(property.Name)!).ToList(); // all mapped
        return $"{entity.GetTableName()} of {entity.ClrType}, {entity.GetComment()}\n"
            + string.Concat(properties.Select(column => $"{column.GetColumnName()} {column.IsNullable} {column.GetComment()}\n"))
            + $"key {string.Join(' ', entity.FindPrimaryKey()!.Properties.Select(column => column.GetColumnName()))}\n" // none is keyless
            + string.Concat(entity.GetForeignKeys().OrderBy(key => properties.IndexOf(key.Properties[0])).Select(key =>
                $"{key.Properties[0].GetColumnName()} -> {key.PrincipalEntityType.GetTableName()}\n"));
    }
}
