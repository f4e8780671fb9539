using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>How a cell that is not null becomes a value of one .NET type.</summary>
internal static class CellReading<T>
{
    public static Func<StoredRow, int, T> Read { get; } = (Func<StoredRow, int, T>)Find();

    private static Delegate Find() => typeof(T) switch
    {
        var type when type == typeof(string) => (StoredRow row, int column) => row.Text(column),
        var type when type == typeof(int) => (StoredRow row, int column) => row.Number(column),
        var type when type == typeof(double) => (StoredRow row, int column) => row.Real(column),
        var type when type == typeof(byte[]) => (StoredRow row, int column) => row.Bytes(column).ToArray(),
        var type when type == typeof(DateOnly) => (StoredRow row, int column) => row.Date(column),
        var type when type == typeof(DateTime) => (StoredRow row, int column) => row.Moment(column),
        { IsEnum: true } => EnumReading(),
        var type => throw new NotSupportedException($"No cell is read as {type}."),
    };

    private static Func<StoredRow, int, T> EnumReading()
    {
        var method = typeof(EnumText<>).MakeGenericType(typeof(T)).GetMethod(nameof(EnumText<>.Parse))!; // public
        var parse = method.CreateDelegate<Func<string, T>>();
        return (row, column) => parse(row.Text(column));
    }
}
