namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>The lines between the territories of a division, each from where a third one comes in to where one does again: boundaries of
/// communes, joined.</summary>
/// <remarks>Points stay in the table of boundaries: a country's are too many to be kept once more for each level.</remarks>
internal sealed class SharedLines
{
    private readonly LimitesTable _table;

    /// <summary>Of each line, one after the other.</summary>
    private readonly LinePiece[] _pieces;

    /// <summary>Where the pieces of each line begin, and the end of the last.</summary>
    private readonly int[] _firstPiece;
    private readonly (int Left, int Right)[] _hands;

    /// <param name="table">The boundaries of communes.</param>
    /// <param name="territoryOfZone">The territory of each zone.</param>
    public SharedLines(LimitesTable table, ReadOnlySpan<int> territoryOfZone)
    {
        _table = table;
        var joiner = new LineJoiner(table);
        for (var limite = 0; limite < table.Count; limite++)
        {
            var (leftZone, rightZone) = table.Hands(limite);
            var left = territoryOfZone[leftZone];
            var right = rightZone < 0 ? Division.Outside : territoryOfZone[rightZone];
            if (left != right)
            {
                joiner.Add(limite, left, right);
            }
        }
        (_pieces, _firstPiece, _hands) = joiner.Join();
    }

    public int Count => _hands.Length;

    /// <returns>Territory on the left of a line and on its right; <see cref="Division.Outside"/> or below for what is none.</returns>
    public (int Left, int Right) Hands(int line) => _hands[line];

    /// <returns>The first and the last point: the same where the line goes around.</returns>
    public (GridPoint First, GridPoint Last) EndsOf(int line) =>
        (_table.EndsOf(_pieces[_firstPiece[line]]).First, _table.EndsOf(_pieces[_firstPiece[line + 1] - 1]).Last);

    /// <summary>All points of a line, from its first to its last: two or more.</summary>
    public GridPoint[] PointsOf(int line)
    {
        var pieces = PiecesOf(line);
        var points = new GridPoint[CountOf(pieces)];
        var next = 0;
        foreach (var piece in pieces)
        {
            var (start, end) = _table.PlaceOf(piece.Line);
            var copy = points.AsSpan(next, end - start);
            _table.Points[start..end].CopyTo(copy);
            if (piece.IsReversed)
            {
                copy.Reverse();
            }

            // The next piece begins where this one ends.
            next += copy.Length - 1;
        }
        return points;
    }

    /// <summary>Where the points of each piece of a line are among those of the table; where two pieces meet is in both.</summary>
    public IEnumerable<(int Start, int End)> PlacesOf(int line)
    {
        for (var piece = _firstPiece[line]; piece < _firstPiece[line + 1]; piece++)
        {
            yield return _table.PlaceOf(_pieces[piece].Line);
        }
    }

    /// <param name="line">Number of the line.</param>
    /// <param name="place">Of a point of the table.</param>
    /// <returns>Its index among the points of the line; -1 where it is none of them.</returns>
    public int IndexIn(int line, int place)
    {
        var first = 0;
        foreach (var piece in PiecesOf(line))
        {
            var (start, end) = _table.PlaceOf(piece.Line);
            if (place >= start && place < end)
            {
                return first + (piece.IsReversed ? end - 1 - place : place - start);
            }
            first += end - start - 1;
        }
        return -1;
    }

    public GridPoint PointAt(int place) => _table.Points[place];

    private ReadOnlySpan<LinePiece> PiecesOf(int line) => _pieces.AsSpan(_firstPiece[line].._firstPiece[line + 1]);

    private int CountOf(ReadOnlySpan<LinePiece> pieces)
    {
        var count = 1;
        foreach (var piece in pieces)
        {
            var (start, end) = _table.PlaceOf(piece.Line);
            count += end - start - 1;
        }
        return count;
    }
}
