using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Finds the boxes that meet one, among tens of thousands: a tree packed once, in a few arrays.</summary>
/// <remarks>A leaf is a box, a node the box around sixteen that follow each other. Boxes are sorted by columns of equal counts, and from
/// south to north in each, so that those of a node lie close (Leutenegger, Lopez and Edgington, "STR").</remarks>
internal sealed class BoxTree
{
    private const int NodeSize = 16;

    /// <summary>The numbers of the boxes, as they are sorted.</summary>
    private readonly int[] _numbers;

    /// <summary>From the leaves to the root, the boxes of each level.</summary>
    private readonly Box[][] _levels;

    /// <param name="boxes">Numbered from 0 in this order. A null one meets nothing.</param>
    public BoxTree(IReadOnlyList<Envelope> boxes)
    {
        _numbers = [.. Enumerable.Range(0, boxes.Count).Where(number => !boxes[number].IsNull)];
        Sort(_numbers, boxes);
        var level = Array.ConvertAll(_numbers, number => Box.Of(boxes[number]));
        var levels = new List<Box[]> { level };
        while (level.Length > 1)
        {
            level = [.. level.Chunk(NodeSize).Select(Box.Around)];
            levels.Add(level);
        }
        _levels = [.. levels];
    }

    /// <summary>The numbers of the boxes that have a point in common with one, be it of an edge; in no particular order.</summary>
    public List<int> Query(Envelope box)
    {
        var found = new List<int>();
        if (!box.IsNull && _numbers.Length > 0)
        {
            Collect(_levels.Length - 1, 0, Box.Of(box), found);
        }
        return found;
    }

    private void Collect(int level, int node, in Box box, List<int> found)
    {
        if (!_levels[level][node].Meets(box))
        {
            return;
        }
        if (level == 0)
        {
            found.Add(_numbers[node]);
            return;
        }
        var end = Math.Min((node + 1) * NodeSize, _levels[level - 1].Length);
        for (var child = node * NodeSize; child < end; child++)
        {
            Collect(level - 1, child, box, found);
        }
    }

    private static void Sort(int[] numbers, IReadOnlyList<Envelope> boxes)
    {
        var keys = Array.ConvertAll(numbers, number => boxes[number].MinX + boxes[number].MaxX);
        Array.Sort(keys, numbers);
        var nodes = (numbers.Length + NodeSize - 1) / NodeSize;
        var column = NodeSize * Math.Max(1, (int)Math.Ceiling(Math.Sqrt(nodes)));
        for (var i = 0; i < numbers.Length; i++)
        {
            keys[i] = boxes[numbers[i]].MinY + boxes[numbers[i]].MaxY;
        }
        for (var start = 0; start < numbers.Length; start += column)
        {
            Array.Sort(keys, numbers, start, Math.Min(column, numbers.Length - start));
        }
    }

    private readonly record struct Box(double West, double South, double East, double North)
    {
        public static Box Of(Envelope box) => new(box.MinX, box.MinY, box.MaxX, box.MaxY);

        public static Box Around(Box[] boxes) => new(
            boxes.Min(box => box.West), boxes.Min(box => box.South), boxes.Max(box => box.East), boxes.Max(box => box.North));

        public bool Meets(in Box other) =>
            West <= other.East && other.West <= East && South <= other.North && other.South <= North;
    }
}
