using System.Security.Cryptography;
using CoordonneSante.Import.Publication;
using Npgsql;

namespace CoordonneSante.Import.SharedStores;

/// <summary>
/// A copy, in a folder of this machine, of what a shared store holds: the published version as a directory file, the kept ones beside it.
/// </summary>
/// <param name="database">The directory file; other files of the copy are named after it.</param>
public sealed class SharedCopy(FileInfo database)
{
    private readonly KeptVersions _kept = new(database);
    private readonly Dictionary<(string Path, DateTime ModifiedUtc, long Length), string> _known = [];

    public FileInfo Database { get; } = database;

    /// <summary>Makes the copy what the store holds; files that it has already are not fetched again.</summary>
    /// <remarks>Each file takes its place whole and checked, or not at all: the files of the former state stay then.</remarks>
    /// <exception cref="NpgsqlException">The connection was lost.</exception>
    /// <exception cref="InvalidDataException">A file is not what the store says of it, or no sound directory.</exception>
    public SharedState Pull(NpgsqlConnection connection)
    {
        using var transaction = connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        var state = SharedTables.Read(connection);
        Database.Directory!.Create(); // a file's full path has a folder
        var wanted = state.Versions.Where(version => version.Keeping != Keeping.None).ToDictionary(PathOf, version => version);
        foreach (var (path, version) in wanted)
        {
            Ensure(connection, path, version, version.BuiltUtc);
        }

        if (state.Published is { } published)
        {
            Ensure(connection, Database.FullName, published, state.PublishedUtc);
            foreach (var file in _kept.Files().Where(file => !wanted.ContainsKey(file.FullName)))
            {
                file.Delete();
            }
        }

        transaction.Commit();
        return state;
    }

    internal void Clear()
    {
        Database.Delete();
        foreach (var file in _kept.Files())
        {
            file.Delete();
        }
    }

    /// <summary>The files of the copy, by what a store says of them.</summary>
    internal IReadOnlyList<(string Path, string Sha256, Keeping Keeping)> Files()
    {
        Database.Refresh();
        return
        [
            .. _kept.Files().Select(file => (
                file.FullName, ShaOf(file.FullName), KeptVersions.IsAutomatic(file) ? Keeping.Automatic : Keeping.Asked)),
            .. Database.Exists ? [(Database.FullName, ShaOf(Database.FullName), Keeping.None)] : Array.Empty<(string, string, Keeping)>(),
        ];
    }

    private string PathOf(SharedVersion version) => _kept.PathOf(version.Version, version.Keeping == Keeping.Automatic);

    private void Ensure(NpgsqlConnection connection, string path, SharedVersion version, DateTime writtenUtc)
    {
        if (File.Exists(path) && ShaOf(path) == version.Sha256)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a full path
        var partial = $"{path}.{Guid.NewGuid():N}{PublicationFiles.PartialSuffix}";
        try
        {
            Fetch(connection, version, partial);
            CheckedFile.Read(partial).Dispose();
            PublicationFiles.Flush(partial);

            // Clients are told the file's time: it is the same from all servers.
            File.SetLastWriteTimeUtc(partial, writtenUtc);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static void Fetch(NpgsqlConnection connection, SharedVersion version, string path)
    {
        using (var output = File.Create(path))
        {
            SharedTables.CopyFile(connection, version.Sha256, output);
        }

        if (HashOf(path) is var actual && actual != version.Sha256)
        {
            throw new InvalidDataException(
                $"Le fichier de la version {version.Version} a l'empreinte {actual} et non {version.Sha256}, "
                    + "qu'annonce le magasin partagé.");
        }
    }

    private string ShaOf(string path)
    {
        var file = new FileInfo(path);
        var key = (path, file.LastWriteTimeUtc, file.Length);
        if (!_known.TryGetValue(key, out var sha))
        {
            _known[key] = sha = HashOf(path);
        }

        return sha;
    }

    private static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
