using CoordonneSante.Annuaire.Persistence.Sqlite;

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
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AnnuaireFile Read(string path)
    {
        var file = AnnuaireFile.Read(path);
        return Sceau.IsIntact(file) || IntegrityCheck.Run(file) is not { Count: > 0 } problems
            ? file
            : throw new InvalidDataException(string.Join(' ', problems.Take(3)).ReplaceLineEndings(" "));
    }
}
