using System.Net;
using CoordonneSante.Api.Tests.Hosting;
using CoordonneSante.Api.Tests.Pages;
using Microsoft.AspNetCore.Http;

namespace CoordonneSante.Api.Tests.Geocodage;

/// <summary>Postal addresses, found by a stand-in for the geocoder that an operator chooses.</summary>
public sealed class AddressTests(SharedServer shared)
{
    private const string Street = "2 rue du Test 35700 Rennes";

    private static readonly string Found = StandInGeocoder.Features(
        StandInGeocoder.Feature("2 Rue du Test 35700 Rennes", "-1.67,48.13", "0.97"));

    [Fact]
    public async Task An_address_is_an_origin_and_the_answer_says_what_it_was_taken_for()
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        geocoder.Answer = context => context.Response.WriteAsync(Found);
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}/");

        Assert.Equal(
            """{"data":{"structuresProches":{"edges":[{"distanceMetres":0}]}},"extensions":{"notes":[{"code":"ADRESSE_SITUEE","""
                + "\"libelle\":\"2 Rue du Test 35700 Rennes\",\"niveau\":\"NUMERO\",\"score\":0.97,\"longitude\":-1.67,\"latitude\":48.13,"
                + "\"message\":\"Les distances partent de « 2 Rue du Test 35700 Rennes ».\"}]}}",
            await AskAsync(server, Street));
        Assert.Equal(["?q=2%20rue%20du%20Test%2035700%20Rennes&limit=1&autocomplete=0"], geocoder.Asked);
    }

    [Fact]
    public async Task An_address_is_asked_once_however_it_is_written()
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        geocoder.Answer = context => context.Response.WriteAsync(Found);
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}");

        Assert.Equal(await AskAsync(server, Street), await AskAsync(server, "2, RUE DU TEST, 35700 rennes"));
        Assert.Single(geocoder.Asked);
    }

    [Theory]
    [InlineData(500, "text/plain", "boum", "GEOCODEUR_INDISPONIBLE", "Le géocodeur de ce serveur ne répond pas")]
    [InlineData(301, "text/plain", "", "GEOCODEUR_INDISPONIBLE", "Le géocodeur de ce serveur ne répond pas")]
    [InlineData(200, "text/html", "<html></html>", "GEOCODEUR_INDISPONIBLE", Nonsense)]
    [InlineData(200, "application/json", "{}", "GEOCODEUR_INDISPONIBLE", Nonsense)]
    [InlineData(200, "application/json", "{\"features\":[{}]}", "GEOCODEUR_INDISPONIBLE", Nonsense)]
    [InlineData(200, "application/json", SwappedPoint, "GEOCODEUR_INDISPONIBLE", Nonsense)]
    [InlineData(200, "application/json", "{\"features\":[]}", "ADRESSE_NON_TROUVEE", Unknown)]
    [InlineData(200, "application/json", LowScore, "ADRESSE_NON_TROUVEE", Unknown)]
    public async Task Without_a_good_answer_distances_start_from_the_commune_that_the_address_names_and_a_note_says_so(
        int status, string type, string body, string code, string reason)
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        geocoder.Answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            return context.Response.WriteAsync(body);
        };
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}");

        Assert.Equal(
            """{"data":{"structuresProches":{"edges":[{"distanceMetres":2133.25}]}},"extensions":{"notes":[{"code":""" + $"\"{code}\","
                + $"\"codeInsee\":\"35238\",\"message\":\"{reason} : les distances partent du centre de Rennes (35238), et non de "
                + "l'adresse.\"}]}}",
            await AskAsync(server, Street));
    }

    [Fact]
    public async Task A_late_geocoder_is_waited_for_no_longer_than_the_operator_says()
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        geocoder.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        await using var server = await ApiServer.StartAsync(
            $"--Geocodeur:Adresse={geocoder.Address}", "--Geocodeur:DelaiMillisecondes=50");

        Assert.Contains(
            "Le géocodeur de ce serveur n'a pas répondu à temps : les distances partent du centre de Rennes (35238)",
            await AskAsync(server, Street),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 rue du Test 35700 Rennnes", "ADRESSE_NON_TROUVEE", "\"codeInsee\":\"35238\"")]
    [InlineData("2 rue du Test à Rennes", "ADRESSE_NON_TROUVEE", "\"codeInsee\":\"35238\"")]
    [InlineData("2 rue du Test", "ADRESSE_NON_TROUVEE", "ne trouve pas cette adresse, et elle ne nomme aucune commune.")]
    [InlineData("ab", "ADRESSE_INVALIDE", "Une adresse a de 3 à 200 caractères.")]
    public async Task What_an_address_names_is_found_without_its_street_or_told(string typed, string code, string said)
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}");
        var answer = await AskAsync(server, typed);

        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.Contains(said, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_geocoder_the_error_says_how_to_have_one() => Assert.Equal(
        """{"errors":[{"message":"Ce serveur n'a pas de géocodeur : il ne sait pas où est une adresse.","locations":"""
            + "[{\"line\":1,\"column\":22}],\"path\":[\"structuresProches\"],\"extensions\":{\"code\":\"GEOCODEUR_ABSENT\","
            + "\"hint\":\"Donnez « point », « commune » ou "
            + "« codePostal ». Pour les adresses, l'exploitant règle Geocodeur__Adresse.\"}}],\"data\":null}",
        await AskAsync(shared.Server, Street));

    [Fact]
    public async Task An_address_that_is_begun_is_suggested_with_its_place_and_its_commune()
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        geocoder.Answer = context => context.Response.WriteAsync(StandInGeocoder.Features(
            StandInGeocoder.Feature("2 Rue du Test 35700 Rennes", "-1.67,48.13", "0.97"),
            StandInGeocoder.Feature("2 Rue du Testament 35700 Rennes", "-1.66,48.12", "0.6", "street", citycode: "99999"),
            StandInGeocoder.Feature("Rennes", "-1.68,48.11", "0.55", "municipality"),
            StandInGeocoder.Feature("2 Rue du Tes", "-1.66,48.12", "0.1")));
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}");

        Assert.Equal(
            """{"data":{"suggestions":[{"libelle":"2 Rue du Test 35700 Rennes","nature":"ADRESSE","natureLibelle":"Adresse","""
                + "\"code\":\"35238\",\"correspondance\":\"ADRESSE\",\"node\":{\"__typename\":\"Commune\"},"
                + "\"position\":{\"longitude\":-1.67,\"latitude\":48.13,\"niveau\":\"NUMERO\"},\"emprise\":null}]}}",
            await server.AskAsync(
                "{ suggestions(prefixe: \"2 rue du tes\") { libelle nature natureLibelle code correspondance node { __typename } "
                    + "position { longitude latitude niveau } emprise } }"));
        Assert.Equal(["?q=2%20rue%20du%20tes&limit=5&autocomplete=1"], geocoder.Asked);
    }

    [Fact]
    public async Task What_is_no_address_is_not_asked_of_the_geocoder()
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}");

        await server.AskAsync("{ a: suggestions(prefixe: \"rennes\") { id } b: suggestions(prefixe: \"35700\") { id } }");

        Assert.Empty(geocoder.Asked);
    }

    [Fact]
    public async Task A_geocoder_that_fails_leaves_the_commune_of_the_address_with_a_note()
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        geocoder.Answer = context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        };
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}");

        Assert.Equal(
            """{"data":{"suggestions":[{"libelle":"Rennes (35)","nature":"COMMUNE"}]},"extensions":{"notes":[{"code":"""
                + "\"GEOCODEUR_INDISPONIBLE\",\"message\":\"Le géocodeur de ce serveur ne répond pas : aucune adresse n'est "
                + "proposée.\"}]}}",
            Typed(await server.AskAsync("{ suggestions(prefixe: \"" + Street + "\") { libelle nature } }")));
    }

    [Fact]
    public async Task An_answer_that_holds_an_address_is_kept_nowhere()
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}");
        var query = Uri.EscapeDataString("{ structuresProches(origine: {adresse: \"" + Street + "\"}) { nodes { finess } } }");
        foreach (var address in (string[])[$"/graphql?query={query}", $"/graphql?format=csv&query={query}"])
        {
            using var response = await server.Client.GetAsync(address);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.Null(response.Headers.ETag);
        }
    }

    [Fact]
    public async Task No_measure_and_no_trace_holds_an_address()
    {
        await using var collector = await TraceCollector.StartAsync();
        await using var geocoder = await StandInGeocoder.StartAsync();
        geocoder.Answer = context => context.Response.WriteAsync(Found);
        await using (var server = await ApiServer.StartAsync(
            $"--Geocodeur:Adresse={geocoder.Address}",
            "--Observation:Metriques=true",
            $"--Observation:Otlp={collector.Address}",
            "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
        {
            await AskAsync(server, Street);
            Assert.DoesNotContain("Test", await server.Client.GetStringAsync("/metrics"), StringComparison.Ordinal);
        }

        Assert.NotEmpty(collector.Received);
        Assert.DoesNotContain("Test", collector.Received, StringComparison.Ordinal);
        Assert.DoesNotContain(geocoder.Address, collector.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_around_a_place_takes_an_address()
    {
        await using var geocoder = await StandInGeocoder.StartAsync();
        geocoder.Answer = context => context.Response.WriteAsync(Found);
        await using var server = await ApiServer.StartAsync($"--Geocodeur:Adresse={geocoder.Address}");
        using var moved = await server.OpenAsync("/autour?lieu=2+rue+du+test");

        Assert.Equal(HttpStatusCode.SeeOther, moved.StatusCode);
        Assert.Equal("/autour?point=48.13,-1.67&lieu=2+Rue+du+Test+35700+Rennes", moved.Headers.Location?.OriginalString);
        Assert.Contains(
            "<h1>Autour de 2 Rue du Test 35700 Rennes</h1>",
            await server.ReadAsync(moved.Headers.Location?.OriginalString ?? ""),
            StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"/autour?point=48.13,-1.67&lieu=2+Rue+du+Test+35700+Rennes\">2 Rue du Test 35700 Rennes</a>",
            await server.ReadAsync("/recherche?q=2+rue+du+test"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_geocoder_the_page_leads_from_an_address_to_its_commune()
    {
        using var moved = await shared.Server.OpenAsync("/autour?lieu=2+rue+du+test+35700+rennes");

        Assert.Equal((HttpStatusCode.SeeOther, "/autour?commune=35238"), (moved.StatusCode, moved.Headers.Location?.OriginalString));
    }

    private const string Nonsense = "Le géocodeur de ce serveur a répondu autre chose que des adresses";

    private const string Unknown = "Le géocodeur de ce serveur ne trouve pas cette adresse";

    private const string LowScore = """
        {"features":[{"geometry":{"coordinates":[-1.67,48.13]},"properties":{"label":"Rue","score":0.49,"type":"street"}}]}
        """;

    private const string SwappedPoint = """
        {"features":[{"geometry":{"coordinates":[48.13,-1.67]},"properties":{"label":"Rue","score":0.9,"type":"street"}}]}
        """;

    /// <summary>The answer, with the spaces before double punctuation as one types them.</summary>
    private static async Task<string> AskAsync(ApiServer server, string address)
    {
        const string Query = "query($a: String!) { structuresProches(origine: {adresse: $a}) { edges { distanceMetres } } }";
        return Typed(await server.AskAsync(Query, new { a = address }));
    }

    private static string Typed(string answer) => answer.Replace("\\u202F", " ", StringComparison.Ordinal);
}
