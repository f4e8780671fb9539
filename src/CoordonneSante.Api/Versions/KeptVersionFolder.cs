using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Publication;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Api.Versions;

/// <summary>Knows the kept versions; a file is read again when it changes.</summary>
internal sealed partial class KeptVersionFolder(FileInfo database, ILogger logger)
{
    private readonly KeptVersions _files = new(database);
    private Dictionary<(string Path, DatabaseStamp Stamp), KeptVersion?> _read = [];

    /// <summary>In no particular order; without the files that are no directory.</summary>
    public IReadOnlyList<KeptVersion> Versions { get; private set; } = [];

    /// <returns>False when nothing has changed since the last time.</returns>
    public bool Refresh()
    {
        var keys = _files.Files().Select(file => (Path: file.FullName, Stamp: DatabaseStamp.Of(file.FullName))).ToList();
        if (keys.Count == _read.Count && keys.TrueForAll(_read.ContainsKey))
        {
            return false;
        }

        _read = keys.ToDictionary(key => key, key => _read.TryGetValue(key, out var known) ? known : Read(key.Path, key.Stamp));
        Versions = [.. _read.Values.OfType<KeptVersion>()];
        return true;
    }

    private KeptVersion? Read(string path, DatabaseStamp stamp)
    {
        try
        {
            return new KeptVersion(path, stamp, VersionReader.Read(path));
        }
        catch (Exception error) when (error is SqliteException or InvalidDataException or FormatException or FormatPlusRecentException)
        {
            Unreadable(error, path);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} n'est pas une version conservée de l'annuaire : il est laissé de côté")]
    private partial void Unreadable(Exception exception, string path);
}
