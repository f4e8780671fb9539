using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>The benchmarked questions about places.</summary>
internal static class PlaceQueries
{
    private const string Map = """
        query($o: Float!, $s: Float!, $e: Float!, $n: Float!, $z: Int!) {
          carte(emprise: {ouest: $o, sud: $s, est: $e, nord: $n}, zoom: $z) {
            totalCount
            grappes { centre { longitude latitude } nombre zoomEclatement }
            points { finess position { longitude latitude } }
          }
        }
        """;

    public static IReadOnlyList<Query> Over(AnnuaireSnapshot annuaire)
    {
        List<string> places =
        [
            .. annuaire
                .Structures(null, null, null, new PageArguments(First: PageArguments.MaxSize))
                .Nodes.Where((structure, i) => structure.Position is not null && i % 7 == 0)
                .Select(structure =>
                    FormattableString.Invariant($"{structure.Position?.Longitude + 0.01:F4} {structure.Position?.Latitude:F4}")),
        ];
        return
        [
            new(
                "Q3 les 20 plus proches à moins de 20 km",
                "query($x: Float!, $y: Float!) { structuresProches(origine: {point: {longitude: $x, latitude: $y}}, rayonKm: 20, "
                    + "first: 20) { totalCount edges { distanceMetres node { finess nom } } } }",
                PointVariables,
                place => $"/q3?{PointParameters(place)}",
                places),
            new(
                "Zones d'un point",
                "query($x: Float!, $y: Float!) { zonesAuPoint(point: {longitude: $x, latitude: $y}) { commune { codeInsee nom } "
                    + "communeMethode zonageMedecin quartierPrioritaire { code nom } distanceQuartierMetres } }",
                PointVariables,
                place => $"/zones?{PointParameters(place)}",
                places),
            new(
                "Carte de France, zoom 5",
                Map,
                west => MapVariables(west, 41, 10, 51.5, 5),
                west => MapPath(west, 41, 10, 51.5, 5),
                Wests(-5.5)),
            new(
                "Carte de Rennes, zoom 12",
                Map,
                west => MapVariables(west, 48.05, -1.58, 48.17, 12),
                west => MapPath(west, 48.05, -1.58, 48.17, 12),
                Wests(-1.8)),
        ];
    }

    private static string PointVariables(string place) =>
        place.Split(' ') is [var x, var y] ? $$"""{"x":{{x}},"y":{{y}}}""" : throw new FormatException(place);

    private static string PointParameters(string place) =>
        place.Split(' ') is [var x, var y] ? $"x={x}&y={y}" : throw new FormatException(place);

    private static string MapVariables(string west, double south, double east, double north, int zoom) =>
        FormattableString.Invariant($$"""{"o":{{west}},"s":{{south}},"e":{{east}},"n":{{north}},"z":{{zoom}}}""");

    private static string MapPath(string west, double south, double east, double north, int zoom) =>
        FormattableString.Invariant($"/carte?o={west}&s={south}&e={east}&n={north}&z={zoom}");

    /// <summary>A map that is panned by a hundredth of a degree.</summary>
    private static List<string> Wests(double first) =>
        [.. Enumerable.Range(0, 20).Select(i => FormattableString.Invariant($"{first + (i / 100.0):F2}"))];
}
