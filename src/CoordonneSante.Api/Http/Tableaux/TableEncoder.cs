using CoordonneSante.Api.Http.Tableaux.Classeur;
using CoordonneSante.Api.Http.Tableaux.Colonnes;
using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.Api.Http.Tableaux;

/// <summary>Makes a file of a format that the engine does not know of the rows that it writes. One file each; not thread-safe.</summary>
internal abstract class TableEncoder : IAsyncDisposable
{
    /// <param name="format">One <see cref="ListFormat.IsOfCells">of cells</see>.</param>
    /// <param name="table">What the file holds.</param>
    public static TableEncoder For(ListFormat format, TableOrigin table) =>
        format == ListFormat.Workbook ? new WorkbookEncoder(table) : new ParquetEncoder(table);

    /// <summary>Takes the next rows in.</summary>
    /// <param name="rows">JSON arrays of cells, one a line, as the engine writes them.</param>
    /// <param name="isLast">Whether none follow: the file is then ended.</param>
    /// <returns>The next bytes of the file, maybe none yet; valid until the next call.</returns>
    public abstract ValueTask<ReadOnlyMemory<byte>> EncodeAsync(ReadOnlyMemory<byte> rows, bool isLast);

    public abstract ValueTask DisposeAsync();
}
