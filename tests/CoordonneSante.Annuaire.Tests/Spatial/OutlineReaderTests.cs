using System.Text.Json;

using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Tests.Spatial;

public sealed class OutlineReaderTests
{
    private const string Square = "[[0,0],[4,0],[4,4],[0,4],[0,0]]";

    [Theory]
    [InlineData($"{{\"type\":\"Polygon\",\"coordinates\":[{Square}]}}")]
    [InlineData($"{{\"type\":\"Polygon\",\"coordinates\":[{Square},[[1,1],[2,2],[2,1],[1,1]]]}}")]
    [InlineData($"{{\"type\":\"MultiPolygon\",\"coordinates\":[[{Square}],[[[5,5],[6,5],[6,6],[5,5]]]]}}")]
    public void An_outline_is_read_as_it_is_written(string geometry) => Assert.Equal(geometry, Read(geometry));

    [Fact]
    public void Altitudes_and_other_members_are_left_out() => Assert.Equal(
        $"{{\"type\":\"Polygon\",\"coordinates\":[{Square}]}}",
        Read("""{"coordinates":[[[0,0,9],[4,0,9],[4,4,9],[0,4],[0,0]]],"bbox":[0,0,4,4],"type":"Polygon"}"""));

    [Theory]
    [InlineData("\"POLYGON ((0 0))\"", "GeoJSON attend un objet : {\"type\": \"Polygon\", \"coordinates\": […]}.")]
    [InlineData("{}", "GeoJSON attend un « type » qui vaut « Polygon » ou « MultiPolygon ».")]
    [InlineData("{\"type\":7}", "GeoJSON attend un « type » qui vaut « Polygon » ou « MultiPolygon ».")]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[0,0]}", "GeoJSON attend un « type » qui vaut « Polygon » ou « MultiPolygon ».")]
    [InlineData(
        "{\"type\":\"Feature\",\"geometry\":null}",
        "GeoJSON attend une géométrie, pas un objet géographique : donnez son membre « geometry »."
    )]
    [InlineData("{\"type\":\"Polygon\"}", "La géométrie n'a pas de « coordinates ».")]
    [InlineData(
        "{\"type\":\"MultiPolygon\",\"coordinates\":[]}",
        "« coordinates » d'un MultiPolygon est une liste de polygones, non vide."
    )]
    [InlineData(
        "{\"type\":\"Polygon\",\"coordinates\":[]}",
        "Dans le polygone, une liste d'anneaux est attendue : le contour, puis ses trous."
    )]
    [InlineData(
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[0,0]]]}",
        "Dans le contour du polygone, il faut au moins 4 positions, la première répétée à la fin."
    )]
    [InlineData(
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
        "Dans le contour du polygone, la dernière position ne répète pas la première : l'anneau n'est pas fermé."
    )]
    [InlineData(
        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,91],[0,0]]]]}",
        "Dans le contour du polygone 1, la position 3 n'est pas [longitude, latitude] en degrés WGS 84, de -180 à 180 et de -90 à 90."
    )]
    [InlineData(
        $"{{\"type\":\"Polygon\",\"coordinates\":[{Square},[[1,1],[2,1],[\"2\",2],[1,1]]]}}",
        "Dans le trou 1 du polygone, la position 3 n'est pas [longitude, latitude] en degrés WGS 84, de -180 à 180 et de -90 à 90."
    )]
    [InlineData(
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}",
        "La géométrie n'est pas valide : près de [0.5, 0.5], ses côtés se croisent ou se recouvrent."
    )]
    [InlineData(
        $"{{\"type\":\"Polygon\",\"coordinates\":[{Square},[[7,7],[8,7],[8,8],[7,7]]]}}",
        "La géométrie n'est pas valide : près de [7, 7], un trou sort de son contour ou d'un autre trou."
    )]
    public void What_is_wrong_is_said_and_where(string geometry, string error)
    {
        using var json = JsonDocument.Parse(geometry);

        Assert.False(OutlineReader.TryRead(json.RootElement, out _, out var found));
        Assert.Equal(error, found);
    }

    [Fact]
    public void Ten_thousand_positions_are_read_and_one_more_is_too_many()
    {
        Assert.StartsWith("{\"type\":\"Polygon\"", Read(Circle(10_000)), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Circle(10_001));
        Assert.False(OutlineReader.TryRead(json.RootElement, out _, out var error));
        Assert.Equal("La géométrie compte plus de 10 000 positions : simplifiez-la.", error);
    }

    private static string Circle(int positions)
    {
        var ring = Enumerable
            .Range(0, positions - 1)
            .Select(i => (object)new[] { Math.Cos(i * Math.Tau / (positions - 1)), Math.Sin(i * Math.Tau / (positions - 1)) })
            .ToList();
        return JsonSerializer.Serialize(new { type = "Polygon", coordinates = new[] { ring.Append(ring[0]) } });
    }

    private static string Read(string geometry)
    {
        using var json = JsonDocument.Parse(geometry);
        Assert.True(OutlineReader.TryRead(json.RootElement, out var outline, out var error), error);
        return outline.ToString();
    }
}
