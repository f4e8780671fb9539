namespace CoordonneSante.Annuaire.Tables.Paging;

/// <summary>The place of one row in one query's order, as an opaque text (base64url).</summary>
/// <remarks>
/// It holds the sort values and the key of the row, so it keeps its place when the directory is rebuilt, even without that row.
/// </remarks>
public readonly struct Cursor
{
    private readonly CursorFormat _format;
    private readonly int _row;

    internal Cursor(CursorFormat format, int row)
    {
        _format = format;
        _row = row;
    }

    /// <summary>Writes the text, without quotes; it never needs JSON escaping.</summary>
    /// <returns>False when the destination is too short: make it longer and try again.</returns>
    public bool TryWriteUtf8(Span<byte> destination, out int written) => _format.TryWrite(_row, destination, out written);

    public override string ToString() => _format.Write(_row);
}
