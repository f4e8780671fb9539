using System.Net;
using System.Text.Json;

namespace CoordonneSante.Api.Tests.Http.Ogc;

/// <summary>OGC API - Features - Part 1: Core. The sentences quoted are its requirements.</summary>
public sealed class OgcTests(SharedServer shared)
{
    [Fact]
    public async Task The_landing_page_leads_to_the_description_the_conformance_and_the_collections()
    {
        var page = await GetAsync("/ogc");

        Assert.Equal(
            ["self", "service-desc", "conformance", "data", "license"],
            page.GetProperty("links").EnumerateArray().Select(link => link.GetProperty("rel").GetString()));
        foreach (var link in page.GetProperty("links").EnumerateArray().Take(4))
        {
            using var response = await shared.Server.Client.GetAsync(new Uri(link.GetProperty("href").GetString() ?? ""));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(
                link.GetProperty("type").GetString()?.Split(';')[0], response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Each_collection_says_where_its_features_are_and_what_holds_them()
    {
        var collections = (await GetAsync("/ogc/collections")).GetProperty("collections").EnumerateArray().ToList();

        Assert.Equal(
            ["structures", "communes", "quartiers", "structures-hors-finess", "epcis", "departements", "regions"],
            collections.Select(collection => collection.GetProperty("id").GetString()));
        foreach (var collection in collections)
        {
            Assert.Equal(
                collection.GetRawText(),
                (await GetAsync($"/ogc/collections/{collection.GetProperty("id").GetString()}")).GetRawText());
        }

        Assert.Equal(
            "[[-1.68,48.12,-1.66,48.14]]",
            collections[2].GetProperty("extent").GetProperty("spatial").GetProperty("bbox").GetRawText());
    }

    [Fact]
    public async Task A_feature_has_its_code_for_id_its_place_and_the_fields_of_the_graph()
    {
        var feature = await GetAsync("/ogc/collections/structures/items/350002838");
        var properties = feature.GetProperty("properties");

        Assert.Equal("350002838", feature.GetProperty("id").GetString());
        Assert.Equal("""{"type":"Point","coordinates":[-1.67,48.13]}""", feature.GetProperty("geometry").GetRawText());
        Assert.Equal("CDS \"GAYEULLES\" É", properties.GetProperty("nom").GetString());
        Assert.Equal("35238", properties.GetProperty("commune.codeInsee").GetString());
        Assert.Equal("1996-05-01", properties.GetProperty("dateOuverture").GetString());
    }

    [Theory]
    [InlineData("/structures/items?type=MAISON_DE_SANTE", "350051001")]
    [InlineData("/structures/items?commune.codeInsee=35238&type=CENTRE_DE_SANTE", "350002838,350002960")]
    [InlineData("/structures/items?bbox=-1.7,48,-1.6,48.2", "350002838")]
    [InlineData("/structures/items?bbox=-1.67,48.13,-1.67,48.13", "350002838")]
    [InlineData("/structures/items?bbox=0,48,1,49", "")]
    [InlineData("/quartiers/items?bbox=-1.665,48.125,-1,49", "QN03502M")]
    [InlineData("/quartiers/items?bbox=-1.66,48.14,-1,49", "QN03502M")]
    [InlineData("/quartiers/items?bbox=-1.65,48.12,-1,49", "")]
    [InlineData("/quartiers/items?bbox=170,-50,-1.67,50", "QN03502M")]
    [InlineData("/communes/items?population=18850", "35047")]
    [InlineData("/communes/items", "35047,35176,35238,75111")]
    [InlineData("/departements/items?region.code=53", "35")]
    [InlineData("/regions/items?nom=bretagne", "53")]
    [InlineData("/regions/items?nom=Bretagne&datetime=2021-01-01T00:00:00Z", "53")]
    [InlineData("/regions/items?bbox=-1,47,0,48", "")]
    public async Task Only_the_features_asked_for_are_given(string address, string codes)
    {
        var page = await GetAsync($"/ogc/collections{address}");

        Assert.Equal(codes, CodesOf(page));
        Assert.Equal(page.GetProperty("features").GetArrayLength(), page.GetProperty("numberMatched").GetInt32());
        Assert.Equal(page.GetProperty("features").GetArrayLength(), page.GetProperty("numberReturned").GetInt32());
    }

    [Theory]
    [InlineData("/structures/items?dateOuverture=hier", "« dateOuverture » n'accepte pas la valeur \"hier\"")]
    [InlineData("/structures/items?typ=CPTS", "« typ » n'est pas un paramètre de cette collection.")]
    [InlineData("/structures/items?finess=1", "")]
    public async Task What_is_refused_is_said_in_the_words_of_the_address_and_in_one_language(string address, string said)
    {
        using var response = await shared.Server.Client.GetAsync(new Uri($"/ogc/collections{address}", UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();
        using var problem = JsonDocument.Parse(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("$", body, StringComparison.Ordinal);
        Assert.StartsWith(said, problem.RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.DoesNotMatch(
            "\\b(?:is|are|the|of|cannot|must|not)\\b",
            $"{problem.RootElement.GetProperty("title")} {problem.RootElement.GetProperty("detail")}");
    }

    [Fact]
    public async Task An_unknown_parameter_is_answered_with_the_nearest_known_one()
    {
        using var response = await shared.Server.Client.GetAsync(new Uri("/ogc/collections/regions/items?limite=3", UriKind.Relative));

        Assert.Contains("Vouliez-vous dire « limit » ?", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_what_its_features_do_not()
    {
        using var page = JsonDocument.Parse(
            await shared.Server.Client.GetStringAsync(
                new Uri("/ogc/collections/structures/items?commune.codeInsee=35129&type=CENTRE_DE_SANTE", UriKind.Relative)));

        Assert.Equal(
            ["Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016."],
            page.RootElement.GetProperty("notes").EnumerateArray().Select(note => note.GetString()));
    }

    [Theory]
    [InlineData("structures")]
    [InlineData("communes")]
    [InlineData("regions")]
    public async Task The_next_links_lead_through_all_features_once(string collection)
    {
        var codes = new List<string>();
        var address = $"/ogc/collections/{collection}/items?limit=1&bbox=-180,-90,180,90";
        if (collection != "structures")
        {
            address = $"/ogc/collections/{collection}/items?limit=1";
        }

        for (string? next = address; next is not null;)
        {
            var page = await GetAsync(next);
            codes.Add(CodesOf(page));
            next = page.GetProperty("links").EnumerateArray()
                .FirstOrDefault(link => link.GetProperty("rel").GetString() == "next") is { ValueKind: JsonValueKind.Object } link
                ? link.GetProperty("href").GetString()
                : null;
        }

        var whole = await GetAsync(address.Replace("limit=1", "limit=10000", StringComparison.Ordinal));
        Assert.Equal(CodesOf(whole), string.Join(',', codes));
    }

    /// <summary>"The server SHALL respond with a response with the status code 400, if the request URI includes a query parameter that is
    /// not specified in the API definition."</summary>
    [Theory]
    [InlineData("?inconnu=1", 400)]
    [InlineData("?type=HOPITAL", 400)]
    [InlineData("?limit=0", 400)]
    [InlineData("?limit=1&limit=2", 400)]
    [InlineData("?bbox=1,2,3", 400)]
    [InlineData("?bbox=0,50,1,40", 400)]
    [InlineData("?after=rien", 400)]
    [InlineData("/999999999", 404)]
    [InlineData("/x", 404)]
    [InlineData("/../../inconnue/items", 404)]
    [InlineData("/../../communes/items/75056", 404)]
    public async Task What_cannot_be_answered_says_what_to_change(string rest, int status)
    {
        using var response = await shared.Server.Client.GetAsync(new Uri($"/ogc/collections/structures/items{rest}", UriKind.Relative));
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotEqual("", problem.RootElement.GetProperty("detail").GetString());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_queryables_are_the_parameters_of_the_description_with_the_meaning_of_the_schema()
    {
        var queryables = (await GetAsync("/ogc/collections/communes/queryables")).GetProperty("properties");
        var api = await GetAsync("/ogc/api");
        var parameters = api.GetProperty("paths").GetProperty("/collections/communes/items").GetProperty("get").GetProperty("parameters")
            .EnumerateArray()
            .Select(parameter => parameter.GetProperty("name").GetString())
            .ToList();

        Assert.Equal(
            ["codeInsee", "nom", "population", "departement.code", "epci.siren", "epci.nom", "zonageMedecin"],
            queryables.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["limit", "bbox", "datetime", .. queryables.EnumerateObject().Select(property => property.Name)], parameters);
        Assert.Equal("integer", queryables.GetProperty("population").GetProperty("type").GetString());
        Assert.Equal(
            """["ZIP","ZAC","ZAR","HORS_ZONAGE","NON_RENSEIGNE"]""",
            queryables.GetProperty("zonageMedecin").GetProperty("enum").GetRawText());
    }

    [Fact]
    public async Task Equal_data_are_not_sent_again()
    {
        const string Address = "/ogc/collections/quartiers/items";
        using var first = await shared.Server.Client.GetAsync(new Uri(Address, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag ?? throw new InvalidOperationException("No tag."));
        using var second = await shared.Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private static string CodesOf(JsonElement page) =>
        string.Join(',', page.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString()));

    private async Task<JsonElement> GetAsync(string address)
    {
        using var response = await shared.Server.Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}
