using System.Runtime.InteropServices;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Boundaries in a few arrays: an object each would take ten times as much memory.</summary>
internal sealed class LimitesTable
{
    private const int Outside = -1;

    /// <summary>Of each zone; empty once all are added.</summary>
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _zones = [];
    private readonly List<(int Left, int Right)> _hands = [];
    private readonly List<GridPoint> _points = [];

    /// <summary>Where each line begins among the points, and the end of the last.</summary>
    private readonly List<int> _lines = [0];

    /// <summary>Where each boundary begins among the lines, and the end of the last.</summary>
    private readonly List<int> _limites = [0];

    /// <summary>Where each zone begins in <see cref="_ofZones"/>, and the end of the last.</summary>
    private int[] _firstOfZone = [];
    private int[] _ofZones = [];

    public IReadOnlyList<string> Zones => _zones;

    /// <summary>Number of boundaries.</summary>
    public int Count => _hands.Count;

    public void Add(Limite limite)
    {
        _hands.Add((IndexOf(limite.Gauche), IndexOf(limite.Droite)));
        foreach (var line in limite.Lignes)
        {
            _points.AddRange(line);
            _lines.Add(_points.Count);
        }
        _limites.Add(_lines.Count - 1);
    }

    /// <summary>To be called once, when all are added.</summary>
    public void Complete()
    {
        _firstOfZone = new int[_zones.Count + 1];
        foreach (var (left, right) in _hands)
        {
            _firstOfZone[left + 1]++;
            _firstOfZone[right + 1] += right == Outside ? 0 : 1;
        }
        for (var zone = 0; zone < _zones.Count; zone++)
        {
            _firstOfZone[zone + 1] += _firstOfZone[zone];
        }
        var next = _firstOfZone.ToArray();
        _ofZones = new int[_firstOfZone[^1]];
        for (var limite = 0; limite < _hands.Count; limite++)
        {
            var (left, right) = _hands[limite];
            _ofZones[next[left]++] = limite;
            if (right != Outside)
            {
                _ofZones[next[right]++] = limite;
            }
        }
        foreach (var list in (List<int>[])[_lines, _limites])
        {
            list.TrimExcess();
        }
        _points.TrimExcess();
        _hands.TrimExcess();
        _zones.TrimExcess();
        _indexes.Clear();
        _indexes.TrimExcess();
    }

    public ReadOnlySpan<int> LimitesOf(int zone) => _ofZones.AsSpan(_firstOfZone[zone].._firstOfZone[zone + 1]);

    /// <returns>Indexes of zones; on the right, -1 for what is outside.</returns>
    public (int Left, int Right) Hands(int limite) => _hands[limite];

    /// <summary>The points of all lines, one line after the other.</summary>
    public ReadOnlySpan<GridPoint> Points => CollectionsMarshal.AsSpan(_points);

    /// <summary>Numbers of the lines of a boundary.</summary>
    public Range LinesOf(int limite) => _limites[limite].._limites[limite + 1];

    /// <summary>Where the points of a line are among <see cref="Points"/>.</summary>
    public (int Start, int End) PlaceOf(int line) => (_lines[line], _lines[line + 1]);

    /// <summary>The points of all its lines.</summary>
    public ReadOnlySpan<GridPoint> PointsOf(int limite) =>
        Points[_lines[_limites[limite]].._lines[_limites[limite + 1]]];

    /// <summary>The first and the last point of each of its lines.</summary>
    public IEnumerable<(GridPoint Start, GridPoint End)> EndsOf(int limite)
    {
        for (var line = _limites[limite]; line < _limites[limite + 1]; line++)
        {
            yield return (_points[_lines[line]], _points[_lines[line + 1] - 1]);
        }
    }

    /// <summary>The first and the last point of a line, in the way that it is gone through.</summary>
    public (GridPoint First, GridPoint Last) EndsOf(LinePiece piece)
    {
        var (start, end) = PlaceOf(piece.Line);
        return piece.IsReversed ? (_points[end - 1], _points[start]) : (_points[start], _points[end - 1]);
    }

    public void CopyLines(int limite, bool isReversed, List<GridPoint[]> lines)
    {
        for (var line = _limites[limite]; line < _limites[limite + 1]; line++)
        {
            var copy = Points[_lines[line].._lines[line + 1]].ToArray();
            if (isReversed)
            {
                Array.Reverse(copy);
            }
            lines.Add(copy);
        }
    }

    private int IndexOf(string zone)
    {
        if (zone == Limite.Hors)
        {
            return Outside;
        }
        if (!_indexes.TryGetValue(zone, out var index))
        {
            _indexes.Add(zone, index = _zones.Count);
            _zones.Add(zone);
        }
        return index;
    }
}
