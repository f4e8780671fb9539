using CoordonneSante.Annuaire.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Publication;

/// <summary>Reads directory files whose content is the version that they state.</summary>
public static class CheckedFile
{
    /// <remarks>
    /// A file without an intact seal, because another program rewrote it or an older one built it, is checked row by row, in seconds.
    /// </remarks>
    /// <exception cref="InvalidDataException">
    /// The file is not whole, or its rows are not those of its version: French sentences on one line.
    /// </exception>
    /// <exception cref="FormatPlusRecentException">A newer program wrote the file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AnnuaireFile Read(string path) => Read(path, (_, _) => true, CancellationToken.None).File;

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="path">The file.</param>
    /// <param name="load">Made of the file while its bytes are checked: two cores, two halves of a start. It is cancelled when the file is
    /// found not to be whole, and what it made is given up.</param>
    /// <param name="cancellation">Nobody waits for what is loaded any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits, and nothing is wrong with the file.</exception>
    public static (AnnuaireFile File, T Loaded) Read<T>(
        string path, Func<AnnuaireFile, CancellationToken, T> load, CancellationToken cancellation)
    {
        var file = AnnuaireFile.Read(path);
        try
        {
            CheckFormat(file);
            using var loading = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var check = Task.Run(() => CheckContent(file, loading), CancellationToken.None);
            try
            {
                return (file, load(file, loading.Token));
            }
            finally
            {
                // What is wrong with the bytes says more than what it made of the load.
                check.GetAwaiter().GetResult();
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <param name="file">The file.</param>
    /// <param name="loading">Cancelled when the file is not whole.</param>
    private static void CheckContent(AnnuaireFile file, CancellationTokenSource loading)
    {
        try
        {
            CheckContent(file);
        }
        catch
        {
            loading.Cancel();
            throw;
        }
    }

    private static void CheckContent(AnnuaireFile file)
    {
        if (!Sceau.IsIntact(file) && IntegrityCheck.Run(file) is { Count: > 0 } problems)
        {
            throw new InvalidDataException(string.Join(' ', problems.Take(3)).ReplaceLineEndings(" "));
        }
    }

    /// <summary>What is no database at all is for the check of its rows to say.</summary>
    private static void CheckFormat(AnnuaireFile file)
    {
        try
        {
            file.Query(connection =>
            {
                FormatAnnuaire.Check(connection);
                return 0;
            });
        }
        catch (SqliteException)
        {
        }
    }
}
