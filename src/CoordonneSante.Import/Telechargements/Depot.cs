using System.Text.Encodings.Web;
using System.Text.Json;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Import.Telechargements;

/// <summary>The files fetched for a directory, kept beside it: each under its own name, in a folder that its SHA-256 names.</summary>
/// <remarks><c>registre.json</c> says which file is the last one of each source. A file is never modified once it is there.</remarks>
public sealed class Depot
{
    private static readonly JsonSerializerOptions _json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Dictionary<string, FichierObtenu> _last;

    private Depot(DirectoryInfo folder, Dictionary<string, FichierObtenu> last) => (Folder, _last) = (folder, last);

    public DirectoryInfo Folder { get; }

    private string Register => Path.Combine(Folder.FullName, "registre.json");

    /// <summary>The folder of a directory file, created if need be; what a killed download left in it is swept.</summary>
    /// <remarks>A register that cannot be read is as if nothing had been fetched: everything is fetched again.</remarks>
    public static Depot Open(FileInfo database)
    {
        var folder = Directory.CreateDirectory($"{database.FullName}.telechargements");
        foreach (var leftover in folder.EnumerateFiles($"*{PublicationFiles.PartialSuffix}"))
        {
            leftover.Delete();
        }

        var depot = new Depot(folder, []);
        foreach (var (id, file) in ReadRegister(depot.Register))
        {
            depot._last.Add(id, file);
        }

        return depot;
    }

    /// <returns>The last file fetched for a source; null when there is none, or when it was deleted or damaged since.</returns>
    public FichierObtenu? Find(string sourceId) =>
        _last.TryGetValue(sourceId, out var file) && new FileInfo(PathOf(file)) is { Exists: true } kept && kept.Length == file.Taille
            ? file
            : null;

    public string PathOf(FichierObtenu file) => Path.Combine(Folder.FullName, file.Sha256, file.Nom);

    /// <summary>Deletes the files that are neither the last of their source nor among those named.</summary>
    /// <param name="sha256">Files that versions still in use were built from.</param>
    public void Sweep(IReadOnlySet<string> sha256)
    {
        foreach (
            var folder in Folder
                .GetDirectories()
                .Where(folder => !sha256.Contains(folder.Name) && _last.Values.All(file => file.Sha256 != folder.Name)))
        {
            folder.Delete(recursive: true);
        }
    }

    internal string NewPartialPath() => Path.Combine(Folder.FullName, $"{Guid.NewGuid():N}{PublicationFiles.PartialSuffix}");

    /// <summary>Takes a whole file in, and remembers it as the last of its source.</summary>
    internal void Add(string sourceId, FichierObtenu file, string partial)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a path in the folder has a parent
        PublicationFiles.Flush(partial);
        File.Move(partial, path, overwrite: true);
        Remember(sourceId, file);
    }

    /// <summary>Keeps what the server now says of a file that has not changed.</summary>
    internal void Remember(string sourceId, FichierObtenu file)
    {
        _last[sourceId] = file;
        var partial = NewPartialPath();
        File.WriteAllBytes(
            partial,
            JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, FichierObtenu>(_last, StringComparer.Ordinal), _json));
        File.Move(partial, Register, overwrite: true);
    }

    private static Dictionary<string, FichierObtenu> ReadRegister(string path)
    {
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize<Dictionary<string, FichierObtenu>>(File.ReadAllBytes(path), _json) ?? []
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
