using System.Runtime.InteropServices;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>What SQLite says of a cell of the row on which a statement stands.</summary>
/// <remarks>Of the library that the provider has loaded, by the statement's address: what these functions do takes less time than what
/// the provider's own calls do around them, to keep the statement and to tell the collector. They take the connection's lock: one
/// thread at a time has the connection, so they never wait for it.</remarks>
internal static partial class SqliteColumn
{
    private const string Library = "e_sqlite3";

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    public static partial int TypeOf(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob")]
    [SuppressGCTransition]
    public static partial nint Blob(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_text")]
    [SuppressGCTransition]
    public static partial nint Text(nint statement, int column);

    /// <summary>After <see cref="Text"/>, of the text in UTF-8.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    public static partial int Length(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    public static partial long Int64(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_double")]
    [SuppressGCTransition]
    public static partial double Double(nint statement, int column);
}
