using System.Runtime.InteropServices;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Joins the boundaries of communes into the lines between larger territories.</summary>
internal sealed class LineJoiner(LimitesTable table)
{
    private readonly List<(LinePiece Piece, int Left, int Right)> _pieces = [];
    private readonly Dictionary<GridPoint, int> _ends = [];
    private readonly Dictionary<GridPoint, int> _pieceFrom = [];

    /// <param name="limite">A boundary between two territories.</param>
    /// <param name="left">The territory on its left.</param>
    /// <param name="right">The one on its right.</param>
    public void Add(int limite, int left, int right)
    {
        var lines = table.LinesOf(limite);
        for (var line = lines.Start.Value; line < lines.End.Value; line++)
        {
            // Always the larger number on the left, so that the pieces of one line follow each other.
            Add(new LinePiece(line, isReversed: left < right), Math.Max(left, right), Math.Min(left, right));
        }
    }

    /// <returns>The pieces of each line; where those of each begin, and the end of the last; the territories on its left and
    /// right.</returns>
    public (LinePiece[] Pieces, int[] FirstPiece, (int Left, int Right)[] Hands) Join()
    {
        var pieces = new List<LinePiece>(_pieces.Count);
        var firstPiece = new List<int> { 0 };
        var hands = new List<(int, int)>();
        var isTaken = new bool[_pieces.Count];

        // First from where three territories meet; what is left goes around.
        foreach (var aroundToo in (ReadOnlySpan<bool>)[false, true])
        {
            for (var piece = 0; piece < _pieces.Count; piece++)
            {
                if (!isTaken[piece] && (aroundToo || !IsJoint(EndsOf(piece).First)))
                {
                    Follow(piece, isTaken, pieces);
                    firstPiece.Add(pieces.Count);
                    hands.Add((_pieces[piece].Left, _pieces[piece].Right));
                }
            }
        }
        return ([.. pieces], [.. firstPiece], [.. hands]);
    }

    private void Add(LinePiece piece, int left, int right)
    {
        var (first, last) = table.EndsOf(piece);
        _pieceFrom[first] = _pieces.Count;
        CollectionsMarshal.GetValueRefOrAddDefault(_ends, first, out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(_ends, last, out _)++;
        _pieces.Add((piece, left, right));
    }

    /// <summary>Whether a line only goes on there.</summary>
    private bool IsJoint(GridPoint end) => _ends[end] == 2;

    private (GridPoint First, GridPoint Last) EndsOf(int piece) => table.EndsOf(_pieces[piece].Piece);

    private void Follow(int first, bool[] isTaken, List<LinePiece> line)
    {
        isTaken[first] = true;
        line.Add(_pieces[first].Piece);
        var last = EndsOf(first).Last;
        while (IsJoint(last) && _pieceFrom.TryGetValue(last, out var next) && !isTaken[next])
        {
            isTaken[next] = true;
            line.Add(_pieces[next].Piece);
            last = EndsOf(next).Last;
        }
    }
}
