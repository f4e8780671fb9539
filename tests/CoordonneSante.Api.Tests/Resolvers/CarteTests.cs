namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class CarteTests(SharedServer shared)
{
    [Fact]
    public async Task A_structure_alone_is_a_point() => Assert.Equal(
        """{"data":{"carte":{"totalCount":1,"grappes":[],"points":[{"finess":"350002838"}]}}}""",
        await shared.Server.AskAsync("{ carte(emprise: {ouest: -5, sud: 41, est: 10, nord: 52}, zoom: 5, ventilerPar: TYPE) { "
            + "totalCount grappes { nombre } points { finess } } }"));

    [Fact]
    public async Task A_filter_applies_to_the_map() => Assert.Equal(
        """{"data":{"carte":{"totalCount":0,"grappes":[],"points":[]}},"extensions":{"notes":[{"code":"TYPE_NON_RECENSE","message":"""
            + "\"Les fichiers chargés ne recensent aucune structure de type «\\u202FCommunauté professionnelle territoriale de "
            + """santé\u202F»\u202F: n'en trouver aucune ne dit pas qu'il n'y en a pas. «\u202FstructuresHorsFiness\u202F» donne """
            + """celles de listes que FINESS ne tient pas, quand il y en a de chargées."}]}}""",
        await shared.Server.AskAsync(
            "{ carte(emprise: {ouest: -5, sud: 41, est: 10, nord: 52}, zoom: 5, where: {type: {eq: CPTS}}) { totalCount grappes { "
                + "nombre } points { finess } } }"));

    [Theory]
    [InlineData("emprise: {ouest: 175, sud: -20, est: -175, nord: -10}, zoom: 5", "EMPRISE_INVALIDE")]
    [InlineData("emprise: {ouest: -5, sud: 52, est: 10, nord: 41}, zoom: 5", "EMPRISE_INVALIDE")]
    [InlineData("emprise: {ouest: -5, sud: 41, est: 10, nord: 52}, zoom: 23", "ZOOM_INVALIDE")]
    public async Task A_box_or_a_zoom_that_cannot_be_is_an_error_with_code_and_hint(string arguments, string code) => Assert.Contains(
        $"\"path\":[\"carte\"],\"extensions\":{{\"code\":\"{code}\",\"hint\":",
        await shared.Server.AskAsync($"{{ carte({arguments}) {{ totalCount }} }}"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Clusters_and_points_are_one_GeoJSON_source()
    {
        const string Query = "{ carte(emprise: {ouest: -5, sud: 41, est: 10, nord: 52}, zoom: 5) { elements { position { "
            + "longitude latitude } nombre effectifs { centreDeSante cpts } grappe { zoomEclatement } structure { finess } } } }";
        using var response = await shared.Server.PostAsync($$"""{"query":"{{Query}}"}""", accept: "application/geo+json");

        Assert.Equal(
            "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":"
                + "[-1.67,48.13]},\"properties\":{\"nombre\":1,\"effectifs.centreDeSante\":1,\"effectifs.cpts\":0,"
                + "\"grappe.zoomEclatement\":null,\"structure.finess\":\"350002838\"}}\n]}\n",
            await response.Content.ReadAsStringAsync());
    }
}
