using System.Runtime.InteropServices;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Joins the boundaries of communes into the lines between larger territories.</summary>
internal sealed class SharedLines
{
    private readonly List<SharedLine> _pieces = [];
    private readonly Dictionary<GridPoint, int> _ends = [];
    private readonly Dictionary<GridPoint, int> _pieceFrom = [];

    private SharedLines(LimitesTable table, ReadOnlySpan<int> territoryOfZone)
    {
        var lines = new List<GridPoint[]>();
        for (var limite = 0; limite < table.Count; limite++)
        {
            var (leftZone, rightZone) = table.Hands(limite);
            var left = territoryOfZone[leftZone];
            var right = rightZone < 0 ? Division.Outside : territoryOfZone[rightZone];
            if (left == right)
            {
                continue;
            }

            // Always the larger number on the left, so that the pieces of one line follow each other.
            lines.Clear();
            table.CopyLines(limite, isReversed: left < right, lines);
            foreach (var line in lines)
            {
                Add(new SharedLine(Math.Max(left, right), Math.Min(left, right), line));
            }
        }
    }

    /// <param name="table">The boundaries of communes.</param>
    /// <param name="territoryOfZone">The territory of each zone.</param>
    public static List<SharedLine> Join(LimitesTable table, ReadOnlySpan<int> territoryOfZone) =>
        new SharedLines(table, territoryOfZone).Join();

    private void Add(SharedLine piece)
    {
        _pieceFrom[piece.Points[0]] = _pieces.Count;
        foreach (var end in (ReadOnlySpan<GridPoint>)[piece.Points[0], piece.Points[^1]])
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_ends, end, out _)++;
        }
        _pieces.Add(piece);
    }

    private List<SharedLine> Join()
    {
        var joined = new List<SharedLine>();
        var isTaken = new bool[_pieces.Count];

        // First from where three territories meet; what is left goes around.
        foreach (var aroundToo in (ReadOnlySpan<bool>)[false, true])
        {
            for (var piece = 0; piece < _pieces.Count; piece++)
            {
                if (!isTaken[piece] && (aroundToo || !IsJoint(_pieces[piece].Points[0])))
                {
                    joined.Add(Follow(piece, isTaken));
                }
            }
        }
        return joined;
    }

    /// <summary>Whether a line only goes on there.</summary>
    private bool IsJoint(GridPoint end) => _ends[end] == 2;

    private SharedLine Follow(int first, bool[] isTaken)
    {
        var line = _pieces[first];
        isTaken[first] = true;
        if (!IsJoint(line.Points[^1]))
        {
            return line;
        }
        var points = new List<GridPoint>(line.Points);
        while (IsJoint(points[^1]) && _pieceFrom.TryGetValue(points[^1], out var next) && !isTaken[next])
        {
            isTaken[next] = true;
            points.AddRange(_pieces[next].Points.AsSpan(1));
        }
        return line with { Points = [.. points] };
    }
}
