using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Cartes;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Tests.Geographie.Cartes;

/// <summary>What is drawn of the sums that a tree keeps is what is drawn marker by marker.</summary>
public sealed class ClusterTreeTests
{
    private static readonly StructureTable Structures = AnnuaireDisperse.Load(1).Statistiques.Structures;

    private readonly StructureDimension _types = new StructureDimensions(Structures)[DimensionStructure.Type];

    public static TheoryData<string> Patterns => [.. MarkerPatterns.All.Keys];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_box_shows_of_each_cluster_the_markers_that_it_holds(string pattern)
    {
        var markers = Markers(pattern);
        var tree = new ClusterTree(markers, default);
        var grouping = Grouping.Of(markers, default);
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var (centre, size) = (markers[random.Next(markers.Length)], Math.Pow(10, 1 - (6 * random.NextDouble())));
            var (west, south) = (centre.Longitude - (size * random.NextDouble()), centre.Latitude - (size * random.NextDouble()));
            var (box, zoom) = (new Emprise(west, south, west + size, south + size), random.Next(23));
            var dimension = random.Next(2) == 0 ? _types : null;

            var drawn = Draw(tree, new View(box), zoom, dimension);

            AssertShows(Clusters(markers, grouping, zoom).Select(cluster => In(box, cluster)), drawn, dimension);
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_tile_shows_whole_the_clusters_whose_centre_it_has(string pattern)
    {
        var markers = Markers(pattern);
        var tree = new ClusterTree(markers, default);
        var grouping = Grouping.Of(markers, default);
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var (zoom, tileZoom) = (random.Next(23), random.Next(23));
            var (x, y) = TileGrid.Project(markers[random.Next(markers.Length)].Longitude, markers[random.Next(markers.Length)].Latitude);
            var last = (1 << tileZoom) - 1;
            var tile = new Tuile(tileZoom, (int)Math.Clamp(x * (last + 1), 0, last), (int)Math.Clamp(y * (last + 1), 0, last));
            var (first, end) = TileGrid.FinestCellsOf(tile);

            var drawn = Draw(tree, new View(tile), zoom, null);

            var expected = Clusters(markers, grouping, zoom).Where(cluster =>
            {
                var (longitude, latitude) = CentreOf(cluster);
                var cell = TileGrid.FinestCell(longitude, latitude);
                return cell >= first && cell < end;
            });
            AssertShows(expected, drawn, null);
        }
    }

    private static Marker[] Markers(string pattern) =>
        [.. MarkerPatterns.Draw(pattern, 1, Structures.Count).Select(marker => marker with { Type = Structures.At(marker.Row).Type })];

    private static Carte Draw(ClusterTree tree, View view, int zoom, StructureDimension? dimension)
    {
        var drawing = new Drawing(Structures, zoom, dimension, view);
        tree.Draw(view, drawing, default);
        return drawing.ToCarte();
    }

    private static List<List<(Marker Marker, int FirstZoomApart)>> Clusters(
        Marker[] markers, (int[] Order, byte[] FirstZoomsApart) grouping, int zoom)
    {
        var clusters = new List<List<(Marker Marker, int FirstZoomApart)>>();
        for (var i = 0; i < markers.Length; i++)
        {
            if (grouping.FirstZoomsApart[i] <= zoom)
            {
                clusters.Add([]);
            }
            clusters[^1].Add((markers[grouping.Order[i]], grouping.FirstZoomsApart[i]));
        }
        return clusters;
    }

    /// <summary>The members of a cluster that are in a box, and when each is no longer in one with the one before that is too.</summary>
    private static List<(Marker Marker, int FirstZoomApart)> In(Emprise box, List<(Marker Marker, int FirstZoomApart)> cluster)
    {
        var (kept, apart) = (new List<(Marker Marker, int FirstZoomApart)>(), int.MaxValue);
        foreach (var (marker, firstZoomApart) in cluster)
        {
            apart = Math.Min(apart, firstZoomApart);
            if (box.Contains(marker.Longitude, marker.Latitude))
            {
                kept.Add((marker, apart));
                apart = int.MaxValue;
            }
        }
        return kept;
    }

    private static (double Longitude, double Latitude) CentreOf(List<(Marker Marker, int FirstZoomApart)> cluster) => cluster switch
    {
        [var alone] => (alone.Marker.Longitude, alone.Marker.Latitude),
        _ => (
            Math.Round(cluster.Average(member => member.Marker.Longitude), 6),
            Math.Round(cluster.Average(member => member.Marker.Latitude), 6)),
    };

    private static void AssertShows(
        IEnumerable<List<(Marker Marker, int FirstZoomApart)>> clusters, Carte drawn, StructureDimension? dimension)
    {
        var shown = clusters.Where(cluster => cluster.Count > 0).ToList();
        Assert.Equal(shown.Sum(cluster => cluster.Count), drawn.TotalCount);
        Assert.Equal(
            shown.Where(cluster => cluster.Count == 1).Select(cluster => Structures.At(cluster[0].Marker.Row)), drawn.Points);
        Assert.Equal(
            shown.Where(cluster => cluster.Count > 1).Select(cluster => Describe(
                CentreOf(cluster),
                [
                    cluster.Min(member => member.Marker.Longitude), cluster.Min(member => member.Marker.Latitude),
                    cluster.Max(member => member.Marker.Longitude), cluster.Max(member => member.Marker.Latitude),
                ],
                cluster.Count,
                type => cluster.Count(member => member.Marker.Type == type),
                cluster.Skip(1).Min(member => member.FirstZoomApart),
                Structures.At(cluster[0].Marker.Row))),
            drawn.Grappes.Select(grappe => Describe(
                (grappe.Centre.Longitude, grappe.Centre.Latitude),
                grappe.Emprise,
                grappe.Nombre,
                type => grappe.Effectifs[type],
                grappe.ZoomEclatement,
                grappe.Premiere)));
        Assert.All(drawn.Grappes, grappe => Assert.Equal(
            dimension is null ? [] : Enum.GetValues<TypeStructure>().Select(type => grappe.Effectifs[type]).Where(count => count > 0),
            grappe.Ventilation.Select(effectif => effectif.Nombre)));
    }

    private static string Describe(
        (double Longitude, double Latitude) centre,
        IReadOnlyList<double> edges,
        int count,
        Func<TypeStructure, int> countOf,
        int splitZoom,
        Structure first) =>
        FormattableString.Invariant($"{centre} {string.Join(' ', edges)} {count} ")
            + $"{string.Join(' ', Enum.GetValues<TypeStructure>().Select(countOf))} {splitZoom} {first.Finess}";
}
