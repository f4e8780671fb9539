namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>A line of the boundaries of communes, in the way that it is gone through.</summary>
internal readonly struct LinePiece
{
    /// <summary>Complement of the line's number where it is gone through backwards.</summary>
    private readonly int _code;

    public LinePiece(int line, bool isReversed) => _code = isReversed ? ~line : line;

    public int Line => IsReversed ? ~_code : _code;

    public bool IsReversed => _code < 0;
}
