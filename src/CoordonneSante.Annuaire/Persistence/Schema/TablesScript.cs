using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>The statements that create the tables of a directory file: <c>tables.sql</c>, which EF Core prints of its model.</summary>
/// <remarks>Printed once and kept, because EF Core takes two seconds of a first start to make its model and print it. A test holds the
/// two equal.</remarks>
internal static class TablesScript
{
    public static string Text { get; } = Read();

    /// <param name="connection">To an empty database.</param>
    public static void Run(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Text;
        command.ExecuteNonQuery();
    }

    private static string Read()
    {
        using var stream = typeof(TablesScript).Assembly.GetManifestResourceStream("tables.sql")!; // the project embeds it
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
