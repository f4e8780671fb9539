using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>The outlines of a directory, each boundary kept once: a territory's outline is made of the boundaries that it does not share
/// with itself.</summary>
/// <remarks>
/// So neighbours have the same line, without gap nor overlap, and the outline of several communes is exactly that of their union. Points
/// stand in a few arrays, some megabytes for the whole of France; polygons are made when they are asked for.
/// </remarks>
public sealed class Limites
{
    private readonly LimitesTable _table = new();

    /// <summary>The zone that holds each commune: its own, or one whose parts are not told apart.</summary>
    private readonly Dictionary<string, int> _zoneOf = new(StringComparer.Ordinal);

    /// <summary>Each zone by itself.</summary>
    private readonly Lazy<Division> _zones;

    public Limites(IEnumerable<Limite> limites)
    {
        foreach (var limite in limites)
        {
            _table.Add(limite);
        }
        _table.Complete();
        for (var zone = 0; zone < _table.Zones.Count; zone++)
        {
            foreach (var code in _table.Zones[zone].Split(Limite.Et))
            {
                _zoneOf[code] = zone;
            }
        }
        _zones = new Lazy<Division>(() => new Division(_table, Enumerable.Range(0, Zones.Count).ToArray()));
    }

    /// <summary>The territories that have an outline: a commune's code, or those of several, joined by <see cref="Limite.Et"/>. In no
    /// particular order.</summary>
    public IReadOnlyList<string> Zones => _table.Zones;

    public bool IsEmpty => Zones.Count == 0;

    /// <summary>The outline of one commune or arrondissement municipal; see <see cref="FindUnion"/>.</summary>
    public Geometry? Find(string code) => FindUnion([code]);

    /// <summary>The outline of several communes together.</summary>
    /// <returns>Null where that of one of them is not loaded, or is not told apart from that of a commune which is not among
    /// them.</returns>
    /// <exception cref="InvalidDataException">Its lines do not make whole rings.</exception>
    public Geometry? FindUnion(IReadOnlyCollection<string> codes) => ZonesOf(codes) is { } zones ? Union(zones) : null;

    /// <summary>Whether the commune or arrondissement municipal has an outline, its own or one that others share.</summary>
    public bool Knows(string code) => _zoneOf.ContainsKey(code);

    /// <summary>Whether the lines of a zone make whole rings.</summary>
    public bool IsClosed(string zone)
    {
        // At each point, the lines that start less those that end there.
        var balance = new Dictionary<GridPoint, int>();
        var number = _zoneOf[zone.Split(Limite.Et)[0]];
        foreach (var limite in _table.LimitesOf(number))
        {
            var (left, right) = _table.Hands(limite);
            var turn = left == right ? 0 : left == number ? 1 : -1;
            foreach (var (start, end) in _table.EndsOf(limite))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(balance, start, out _) += turn;
                CollectionsMarshal.GetValueRefOrAddDefault(balance, end, out _) -= turn;
            }
        }
        return balance.Values.All(count => count == 0);
    }

    /// <summary>The same as <see cref="FindUnion"/>, to be put together later.</summary>
    internal LazyOutline? Outline(IReadOnlyCollection<string> codes) => ZonesOf(codes) switch
    {
        null => null,
        [var only] => new ZoneOutline(this, only),
        var zones => new UnionOutline(this, zones),
    };

    /// <summary>The codes that have a boundary in common with one of these, without them.</summary>
    /// <returns>Null where the outline of one of them is not loaded.</returns>
    internal HashSet<string>? Around(IReadOnlyCollection<string> codes)
    {
        if (codes.Count == 0 || !codes.All(Knows))
        {
            return null;
        }
        var around = new HashSet<string>(StringComparer.Ordinal);
        foreach (var zone in codes.Select(code => _zoneOf[code]).Distinct())
        {
            foreach (var limite in _table.LimitesOf(zone))
            {
                var (left, right) = _table.Hands(limite);
                if ((left == zone ? right : left) is >= 0 and var other)
                {
                    around.UnionWith(Zones[other].Split(Limite.Et));
                }
            }
        }
        around.ExceptWith(codes);
        return around;
    }

    /// <summary>The outlines of the territories of one level, to be put together later.</summary>
    /// <param name="territories">The codes of the communes of each, no code in two of them.</param>
    internal TerritoryOutlines Divide(IReadOnlyList<IReadOnlyCollection<string>> territories)
    {
        var territoryOfZone = Enumerable.Range(0, Zones.Count).Select(zone => Division.Outside - 1 - zone).ToArray();
        var isKnown = new bool[territories.Count];
        for (var territory = 0; territory < territories.Count; territory++)
        {
            if (ZonesOf(territories[territory]) is { } zones)
            {
                isKnown[territory] = true;
                foreach (var zone in zones)
                {
                    territoryOfZone[zone] = territory;
                }
            }
        }
        return new TerritoryOutlines(new Division(_table, territoryOfZone), isKnown);
    }

    /// <returns>Each once.</returns>
    private int[]? ZonesOf(IReadOnlyCollection<string> codes)
    {
        var zones = new List<int>(codes.Count);
        foreach (var code in codes)
        {
            if (
                !_zoneOf.TryGetValue(code, out var zone)
                || (_table.Zones[zone] != code && !_table.Zones[zone].Split(Limite.Et).All(codes.Contains)))
            {
                return null;
            }
            zones.Add(zone);
        }
        return zones.Count == 0 ? null : [.. zones.Distinct()];
    }

    private Envelope Bounds(params ReadOnlySpan<int> zones)
    {
        var bounds = new Envelope();
        foreach (var zone in zones)
        {
            foreach (var limite in _table.LimitesOf(zone))
            {
                foreach (var point in _table.PointsOf(limite))
                {
                    bounds.ExpandToInclude(point.Longitude, point.Latitude);
                }
            }
        }
        return bounds;
    }

    private Geometry? Union(params int[] zones) => OutlineShape.Of(Lines(zones));

    private byte[] Within(double toleranceInMetres, params int[] zones) => toleranceInMetres > 0
        ? _zones.Value.Outline(zones, toleranceInMetres)
        : new WKBWriter().Write(Union(zones) ?? GeometryFactory.Default.CreatePolygon());

    private List<GridPoint[]> Lines(int[] zones)
    {
        var wanted = zones.ToHashSet();
        var lines = new List<GridPoint[]>();
        foreach (var zone in zones)
        {
            foreach (var limite in _table.LimitesOf(zone))
            {
                var (left, right) = _table.Hands(limite);
                if (wanted.Contains(left) != wanted.Contains(right))
                {
                    _table.CopyLines(limite, isReversed: left != zone, lines);
                }
            }
        }
        return lines;
    }

    /// <summary>Of one zone: there are as many as communes, so it holds next to nothing.</summary>
    private sealed class ZoneOutline(Limites limites, int zone) : LazyOutline
    {
        public override Envelope Envelope => limites.Bounds(zone);

        public override bool SharesLines => true;

        public override byte[] Within(double toleranceInMetres) => limites.Within(toleranceInMetres, zone);
    }

    private sealed class UnionOutline(Limites limites, int[] zones) : LazyOutline
    {
        public override Envelope Envelope => limites.Bounds(zones);

        public override bool SharesLines => true;

        public override byte[] Within(double toleranceInMetres) => limites.Within(toleranceInMetres, zones);
    }
}
