using System.IO.Compression;

namespace CoordonneSante.Import.Reading;

/// <summary>The files of a zip archive, of which one is to be read. Their names are only shown: nothing is written anywhere.</summary>
internal sealed class ZipContent : IDisposable
{
    /// <summary>Names that an error lists, and files that are tried.</summary>
    private const int Most = 40;

    private const string Expected = "une archive zip qui contient un fichier à lire";

    private readonly SourceFile _source;
    private readonly ZipArchive _archive;
    private readonly List<ZipArchiveEntry> _entries;

    /// <param name="stream">Seekable; left open.</param>
    /// <exception cref="UnexpectedFormatException">The archive is damaged, or is a spreadsheet.</exception>
    public ZipContent(SourceFile source, Stream stream)
    {
        _source = source;
        try
        {
            _archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            _entries = [.. _archive.Entries.Where(IsFile)];
        }
        catch (InvalidDataException e)
        {
            throw source.Unexpected(Expected, "une archive zip abîmée ou tronquée", e);
        }

        if (_archive.Entries.Any(entry => entry.FullName is "[Content_Types].xml" or "mimetype"))
        {
            throw source.Unexpected(
                "un fichier de texte ou une archive zip", "un classeur ou un document de bureautique, à enregistrer en CSV d'abord");
        }

        Chosen = _entries is [var only] ? only.FullName : null;
    }

    /// <summary>Paths in the archive of the files that may be the one to read, in its order.</summary>
    public IReadOnlyList<string> Names => [.. _entries.Take(Most).Select(entry => entry.FullName)];

    /// <summary>The file that is read; null while there are several and none was chosen.</summary>
    public string? Chosen { get; set; }

    /// <exception cref="UnexpectedFormatException">No file is chosen, or it cannot be decompressed.</exception>
    public InflatedStream Open(Action? afterRead)
    {
        var entry = _entries.Find(entry => entry.FullName == Chosen) ?? throw NotOne();
        if (entry.IsEncrypted)
        {
            throw _source.Unexpected(Expected, "une archive zip protégée par un mot de passe");
        }

        try
        {
            return new InflatedStream(_source, entry.Open(), entry.CompressedLength, entry.Length, afterRead);
        }
        catch (InvalidDataException e)
        {
            throw _source.Unexpected(Expected, "une archive zip abîmée, ou d'une compression inconnue", e);
        }
    }

    /// <summary>The error that lists what the archive holds.</summary>
    public UnexpectedFormatException NotOne(string attendu = Expected)
    {
        var more = _entries.Count > Most ? $" et {_entries.Count - Most} autres" : "";
        var names = string.Join(", ", Names.Select(VisibleText.Of));
        return _source.Unexpected(attendu, _entries.Count == 0
            ? "une archive zip sans fichier"
            : $"une archive zip de {_entries.Count} fichiers, d'où extraire le bon : {names}{more}");
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>Not folders, nor what macOS adds beside the files.</summary>
    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
