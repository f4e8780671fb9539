using System.Globalization;
using CoordonneSante.Annuaire.Textes;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>How a cell that is not null becomes a value of one .NET type.</summary>
internal static class CellReading<T>
{
    public static Func<SqliteDataReader, int, T> Read { get; } = (Func<SqliteDataReader, int, T>)Find();

    private static Delegate Find() => typeof(T) switch
    {
        var type when type == typeof(string) => (SqliteDataReader row, int column) => row.GetString(column),
        var type when type == typeof(int) => (SqliteDataReader row, int column) => row.GetInt32(column),
        var type when type == typeof(double) => (SqliteDataReader row, int column) => row.GetDouble(column),
        var type when type == typeof(byte[]) => (SqliteDataReader row, int column) => row.GetFieldValue<byte[]>(column),
        var type when type == typeof(DateOnly) => (SqliteDataReader row, int column) =>
            DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        var type when type == typeof(DateTime) => (SqliteDataReader row, int column) =>
            DateTime.SpecifyKind(row.GetDateTime(column), DateTimeKind.Utc),
        { IsEnum: true } => EnumReading(),
        var type => throw new NotSupportedException($"No cell is read as {type}."),
    };

    private static Func<SqliteDataReader, int, T> EnumReading()
    {
        var method = typeof(EnumText<>).MakeGenericType(typeof(T)).GetMethod(nameof(EnumText<>.Parse))!; // public
        var parse = method.CreateDelegate<Func<string, T>>();
        return (row, column) => parse(row.GetString(column));
    }
}
