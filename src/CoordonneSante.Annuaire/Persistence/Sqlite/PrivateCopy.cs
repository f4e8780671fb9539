using System.IO.MemoryMappedFiles;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>A copy of a file that no other process can reach: a temporary file without a name, gone with the process.</summary>
/// <remarks>On the disk, for a directory may be larger than what is worth keeping in memory; in memory where the disk takes none.</remarks>
internal static class PrivateCopy
{
    private const int BufferSize = 1 << 20;

    /// <param name="source">Read from its beginning.</param>
    /// <param name="length">Bytes that it has, more than none.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file has become shorter.</exception>
    public static MemoryMappedFile Of(FileStream source, long length)
    {
        if (OnDisk(length) is { } file)
        {
            try
            {
                Copy(source, file, length);
                file.Flush();
                return MemoryMappedFile.CreateFromFile(
                    file, mapName: null, length, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        var copy = MemoryMappedFile.CreateNew(mapName: null, length);
        using var target = copy.CreateViewStream(0, length);
        Copy(source, target, length);
        return copy;
    }

    /// <summary>Written, and not through a mapping: a page of the file at a time would cost a fault each.</summary>
    private static void Copy(FileStream source, Stream target, long length)
    {
        var buffer = new byte[BufferSize];
        for (var left = length; left > 0;)
        {
            var read = source.Read(buffer, 0, (int)Math.Min(left, BufferSize));
            if (read == 0)
            {
                throw new InvalidDataException("Le fichier a été tronqué pendant sa lecture.");
            }
            target.Write(buffer, 0, read);
            left -= read;
        }
    }

    /// <returns>Null where there is no temporary folder to write to, or not enough room in it.</returns>
    private static FileStream? OnDisk(long length)
    {
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.Delete,
                PreallocationSize = length,
                BufferSize = 0,
            };
            var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            var file = new FileStream(path, options);
            File.Delete(path);
            return file;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
