namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class ZonesTests(SharedServer shared)
{
    private const string Fields =
        "{ commune { codeInsee } communeMethode zonageMedecin quartierPrioritaire { code } distanceQuartierMetres }";

    [Fact]
    public async Task A_point_is_in_a_commune_a_zoning_and_a_quarter() =>
        Assert.Equal(
            """{"data":{"zonesAuPoint":{"commune":"""
                + """{"codeInsee":"35238"},"communeMethode":"CENTRE_LE_PLUS_PROCHE","zonageMedecin":"HORS_ZONAGE","quartierPrioritaire":"""
                + """{"code":"QN03502M"},"distanceQuartierMetres":0}}}""",
            await shared.Server.AskAsync("{ zonesAuPoint(point: {longitude: -1.67, latitude: 48.13}) " + Fields + " }"));

    [Fact]
    public async Task Points_are_answered_in_their_order_and_the_sea_is_in_nothing() =>
        (await shared.Server.AskAsync(
                "{ zonesAuxPoints(points: [{longitude: -6, latitude: 46}, {longitude: -1.69, latitude: 48.13}]) " + Fields + " }"))
            .MatchesSnapshot();

    [Fact]
    public async Task The_distance_to_a_quarter_comes_with_the_quarter() =>
        Assert.Equal(
            """{"data":{"zonesAuxPoints":[{"quartierLePlusProche":{"nom":"Maurepas"}},{"quartierLePlusProche":{"nom":"Maurepas"}},"""
                + """{"quartierLePlusProche":null}]}}""",
            await shared.Server.AskAsync(
                "{ zonesAuxPoints(points: [{longitude: -1.67, latitude: 48.13}, {longitude: -1.69, latitude: 48.13}, {longitude: -6, "
                    + "latitude: 46}]) { quartierLePlusProche { nom } } }"));

    [Theory]
    [InlineData("""zonesAuPoint(point: {longitude: 48.13, latitude: -1.67})""", "COORDONNEES_INVERSEES")]
    [InlineData("""zonesAuPoint(point: {longitude: 0, latitude: 91})""", "POINT_INVALIDE")]
    [InlineData("""zonesAuxPoints(points: [{longitude: 2, latitude: 48}, {longitude: 0, latitude: 91}])""", "POINT_INVALIDE")]
    public async Task A_point_that_cannot_be_meant_is_an_error_with_code_and_hint(string field, string code) => Assert.Contains(
        $"\"extensions\":{{\"code\":\"{code}\",\"hint\":",
        await shared.Server.AskAsync($"{{ {field} {{ zonageMedecin }} }}"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_thousand_points_are_answered_and_one_more_is_refused()
    {
        const string Query = "query($p: [PointInput!]!) { zonesAuxPoints(points: $p) { zonageMedecin } }";

        Assert.Equal(
            "{\"data\":{\"zonesAuxPoints\":[" + string.Join(',', Enumerable.Repeat("{\"zonageMedecin\":\"HORS_ZONAGE\"}", 1000)) + "]}}",
            await shared.Server.AskAsync(Query, new { p = Points(1000) }));
        Assert.Contains(
            "\"code\":\"LISTE_TROP_LONGUE\"",
            await shared.Server.AskAsync(Query, new { p = Points(1001) }),
            StringComparison.Ordinal);

        static object Points(int count) => Enumerable.Range(0, count).Select(i => new { longitude = -1.67 + (i * 1e-5), latitude = 48.11 });
    }
}
