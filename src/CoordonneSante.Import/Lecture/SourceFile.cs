using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Lecture;

/// <summary>A file being imported: its bytes, and what reading it has taught so far.</summary>
/// <remarks>Readers start from the beginning each time, so one file can be inspected, then read. Not thread-safe.</remarks>
public sealed partial class SourceFile : IDisposable
{
    private readonly HashingStream _stream;

    /// <param name="chemin">The file as the user named it; only shown.</param>
    /// <param name="stream">Seekable; disposed with this object.</param>
    /// <param name="octetsLus">Told the position reached in the file, in bytes.</param>
    public SourceFile(string chemin, Stream stream, IProgress<long>? octetsLus = null)
    {
        Chemin = chemin;
        _stream = new HashingStream(stream, octetsLus);
    }

    public string Chemin { get; }

    /// <summary>Name without folder.</summary>
    public string Fichier => Path.GetFileName(Chemin);

    /// <summary>Size in bytes.</summary>
    public long Taille => _stream.Length;

    /// <summary>Lines read after the header, blank ones aside; in JSON, objects. Final once the reader has ended.</summary>
    public int LignesLues { get; internal set; }

    /// <summary>Day of extraction written in the file; null when its format holds none. Final once the reader has ended.</summary>
    public DateOnly? DateExtraction { get; internal set; }

    /// <summary>The year in the file's name ("v_commune_2024.csv"), for formats that write it nowhere else; null when absent.</summary>
    public int? Millesime => YearInName().Match(Fichier) is { Success: true } match
        ? int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>SHA-256 of all the bytes, lower-case hexadecimal. Reads to the end what no reader has read.</summary>
    public string Sha256 => _stream.Sha256();

    /// <exception cref="FormatInattenduException">The file is absent or cannot be opened.</exception>
    public static SourceFile Open(string chemin, IProgress<long>? octetsLus = null)
    {
        try
        {
            return new SourceFile(chemin, new FileStream(chemin, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1), octetsLus);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FormatInattenduException(chemin, "un fichier lisible", "aucun fichier de ce nom", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatInattenduException(chemin, "un fichier lisible", "un fichier qui ne peut être ouvert", e);
        }
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>The bytes from the beginning. The stream belongs to this object: not to be disposed.</summary>
    /// <param name="reportsPosition">False for a first pass that only inspects the file.</param>
    internal Stream Rewind(bool reportsPosition = true)
    {
        _stream.Position = 0;
        _stream.ReportsPosition = reportsPosition;
        return _stream;
    }

    internal FormatInattenduException Unexpected(string attendu, string trouve, Exception? cause = null) =>
        new(Chemin, attendu, trouve, cause);

    internal Rejet Reject(int line, string column, string? value, Motif motif, PorteeRejet portee = PorteeRejet.Ligne)
    {
        var visible = value is null ? null : VisibleText.Of(value);
        return new Rejet(Fichier, line, column, visible is { Length: > 200 } ? visible[..200] : visible, motif, portee);
    }

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex YearInName();
}
