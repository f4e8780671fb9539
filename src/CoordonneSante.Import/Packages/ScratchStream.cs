namespace CoordonneSante.Import.Packages;

/// <summary>What is written to be read once more: a table's text may be larger than what memory should hold.</summary>
internal static class ScratchStream
{
    private const int BufferSize = 1 << 16;

    /// <returns>A temporary file without a name; memory where there is no temporary folder to write to.</returns>
    public static Stream Open()
    {
        try
        {
            var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, BufferSize);
            File.Delete(path);
            return file;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new MemoryStream();
        }
    }
}
