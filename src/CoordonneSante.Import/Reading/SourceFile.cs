using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Reading;

/// <summary>A file being imported: its bytes, and what reading it has taught so far.</summary>
/// <remarks>
/// A file compressed with gzip, or in a zip archive, is read as it is published: readers see what it holds, while size and digest are the
/// published file's. Readers start from the beginning each time, so one file can be inspected, then read. Not thread-safe.
/// </remarks>
public sealed partial class SourceFile : IDisposable
{
    private readonly Stream _file;
    private readonly HashingStream _stream;
    private readonly IProgress<long>? _octetsLus;
    private Contenu? _container;
    private ZipContent? _archive;
    private InflatedStream? _inflated;

    /// <param name="chemin">The file as the user named it; only shown.</param>
    /// <param name="stream">Seekable; disposed with this object.</param>
    /// <param name="octetsLus">Told the position reached in the file, in bytes.</param>
    public SourceFile(string chemin, Stream stream, IProgress<long>? octetsLus = null)
    {
        Chemin = chemin;
        _file = stream;
        _octetsLus = octetsLus;
        _stream = new HashingStream(stream, octetsLus);
    }

    public string Chemin { get; }

    /// <summary>Name without folder.</summary>
    public string Fichier => Path.GetFileName(Chemin);

    /// <summary>Size in bytes, compressed if the file is.</summary>
    public long Taille => _stream.Length;

    /// <summary>Lines read after the header, blank ones aside; in JSON, objects. Final once the reader has ended.</summary>
    public int LignesLues { get; internal set; }

    /// <summary>Day of extraction written in the file; null when its format holds none. Final once the reader has ended.</summary>
    public DateOnly? DateExtraction { get; internal set; }

    /// <summary>The year in the file's name ("v_commune_2024.csv"), for formats that write it nowhere else; null when absent.</summary>
    /// <remarks>An archive that names no year may hold a file that does.</remarks>
    public int? Millesime => YearOf(Fichier) ?? YearOf(Path.GetFileName(_archive?.Chosen ?? ""));

    /// <summary>SHA-256 of all the bytes as published, lower-case hexadecimal. Reads to the end what no reader has read.</summary>
    public string Sha256 => _stream.Sha256();

    /// <exception cref="UnexpectedFormatException">The file is absent or cannot be opened.</exception>
    public static SourceFile Open(string chemin, IProgress<long>? octetsLus = null)
    {
        try
        {
            return new SourceFile(chemin, new FileStream(chemin, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1), octetsLus);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnexpectedFormatException(chemin, "un fichier lisible", "aucun fichier de ce nom", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnexpectedFormatException(chemin, "un fichier lisible", "un fichier qui ne peut être ouvert", e);
        }
    }

    /// <summary>The texts of the file that its records have in common.</summary>
    internal SharedTexts Texts { get; } = new();

    /// <summary>Null when the file is no zip archive.</summary>
    /// <exception cref="UnexpectedFormatException">The archive is damaged.</exception>
    internal ZipContent? Archive => Container() == Contenu.Zip ? _archive ??= new ZipContent(this, _file) : null;

    public void Dispose()
    {
        _inflated?.Dispose();
        _archive?.Dispose();
        _stream.Dispose();
    }

    /// <summary>What the file holds, decompressed, from the beginning. The stream belongs to this object: not to be disposed.</summary>
    /// <param name="reportsPosition">False for a first pass that only inspects the file.</param>
    /// <exception cref="UnexpectedFormatException">It is an archive of several files, or one that cannot be decompressed.</exception>
    internal Stream Rewind(bool reportsPosition = true)
    {
        _inflated?.Dispose();
        _inflated = null;
        if (Archive is { } archive)
        {
            return _inflated = archive.Open(reportsPosition ? () => _octetsLus?.Report(_file.Position) : null);
        }

        var isGzip = Container() == Contenu.Gzip;
        _stream.Position = 0;
        _stream.ReportsPosition = reportsPosition;
        return isGzip
            ? _inflated = new InflatedStream(
                this, new GZipStream(_stream, CompressionMode.Decompress, leaveOpen: true), _stream.Length, length: null, afterRead: null)
            : _stream;
    }

    internal UnexpectedFormatException Unexpected(string attendu, string trouve, Exception? cause = null) =>
        new(Chemin, attendu, trouve, cause);

    internal Rejet Reject(int line, string column, string? value, Motif motif, PorteeRejet portee = PorteeRejet.Ligne)
    {
        var visible = value is null ? null : VisibleText.Of(value);
        return new Rejet(Fichier, line, column, visible is { Length: > 200 } ? visible[..200] : visible, motif, portee);
    }

    /// <summary>What the published file is, before anything is decompressed.</summary>
    private Contenu Container()
    {
        if (_container is null)
        {
            _stream.Position = 0;
            _stream.ReportsPosition = false;
            _container = ContentSniffer.RecognizeHead(_stream);
        }

        return _container.Value;
    }

    private static int? YearOf(string name) => YearInName().Match(name) is { Success: true } match
        ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex YearInName();
}
