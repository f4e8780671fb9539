using CoordonneSante.Annuaire.Geographie.Cartes;

namespace CoordonneSante.Annuaire.Tests.Geographie.Cartes;

/// <summary>Clusters as they are told to come together: at each zoom, each in its turn looks at all the others.</summary>
internal static class ReferenceGrouping
{
    /// <returns>The numbers of the markers, those of a cluster together, and the first zoom at which each is not in one with the one
    /// before.</returns>
    public static (int[] Order, byte[] FirstZoomsApart) Of(IReadOnlyList<Marker> markers)
    {
        var clusters = markers.Select((marker, i) =>
        {
            var (x, y) = TileGrid.Project(marker.Longitude, marker.Latitude);
            return new Group(x, y, [(i, 0)]);
        }).ToList();
        for (var zoom = 21; zoom >= 0; zoom--)
        {
            var reach = 32 / (256 * Math.Pow(2, zoom));
            var waiting = clusters
                .OrderByDescending(cluster => cluster.Members.Count).ThenBy(cluster => cluster.Members[0].Marker).ToList();
            clusters = [];
            while (waiting is [var heaviest, .. var others])
            {
                var near = others.Where(other => SquaredDistance(heaviest, other) <= reach * reach).ToList();
                clusters.Add(near.Aggregate(heaviest, (taker, other) => Merge(taker, other, zoom)));
                waiting = [.. others.Except(near)];
            }
        }
        var members = clusters.SelectMany(cluster => cluster.Members).ToList();
        return ([.. members.Select(member => member.Marker)], [.. members.Select(member => (byte)member.FirstZoomApart)]);
    }

    private static double SquaredDistance(Group one, Group other)
    {
        var (dx, dy) = (other.X - one.X, other.Y - one.Y);
        return (dx * dx) + (dy * dy);
    }

    private static Group Merge(Group taker, Group other, int zoom)
    {
        var weight = taker.Members.Count + other.Members.Count;
        return new Group(
            ((taker.X * taker.Members.Count) + (other.X * other.Members.Count)) / weight,
            ((taker.Y * taker.Members.Count) + (other.Y * other.Members.Count)) / weight,
            [.. taker.Members, (other.Members[0].Marker, zoom + 1), .. other.Members.Skip(1)]);
    }

    private sealed class Group(double x, double y, List<(int Marker, int FirstZoomApart)> members)
    {
        public double X => x;

        public double Y => y;

        public List<(int Marker, int FirstZoomApart)> Members => members;
    }
}
