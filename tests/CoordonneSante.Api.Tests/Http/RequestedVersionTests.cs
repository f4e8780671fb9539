using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Api.Http;
using CoordonneSante.Api.Versions;
using CoordonneSante.Import.Publication;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.Http;

public sealed class RequestedVersionTests(SharedServer shared, TwoVersionsServer both)
{
    private const string Query = "{ structures { totalCount } }";
    private const string Now = """{"data":{"structures":{"totalCount":5}}}""";
    private const string Before = """{"data":{"structures":{"totalCount":4}}}""";

    [Fact]
    public async Task The_data_set_lists_the_kept_versions_and_the_one_in_service() =>
        Assert.Equal(
            """{"data":{"jeuDeDonnees":{"versions":[{"dateExtraction":"2021-01-08","nombreStructures":4,"courante":false},"""
                + """{"dateExtraction":"2026-03-24","nombreStructures":5,"courante":true}]}}}""",
            await both.Server.AskAsync("{ jeuDeDonnees { versions { dateExtraction nombreStructures courante } } }"));

    [Theory]
    [InlineData("", Now)]
    [InlineData("?version=courante", Now)]
    [InlineData("?version=2026-03-24", Now)]
    [InlineData("?version=2021-01-08", Before)]
    [InlineData("?Version=2021-01-08", Before)]
    public async Task A_version_is_asked_by_its_extraction_date_whatever_the_method(string parameter, string expected)
    {
        using var content = JsonContent.Create(new { query = Query });
        await content.LoadIntoBufferAsync();
        using var post = await both.Server.Client.PostAsync(new Uri($"/graphql{parameter}", UriKind.Relative), content);
        var get = await both.Server.Client.GetStringAsync(
            new Uri($"/graphql{(parameter.Length == 0 ? "?" : parameter + "&")}query={Query}", UriKind.Relative));

        Assert.Equal((expected, expected), (await post.Content.ReadAsStringAsync(), get));
    }

    [Fact]
    public async Task A_version_is_asked_by_its_digest_and_answers_for_itself()
    {
        using var versions = JsonDocument.Parse(await both.Server.AskAsync("{ jeuDeDonnees { versions { version } } }"));
        var digest = versions
            .RootElement.GetProperty("data")
            .GetProperty("jeuDeDonnees")
            .GetProperty("versions")[0]
            .GetProperty("version")
            .GetString();

        Assert.Equal(
            "{\"data\":{\"jeuDeDonnees\":{\"version\":\"" + digest + "\",\"sources\":[{\"millesime\":\"2021-01-08\"}]}}}",
            await both.Server.Client.GetStringAsync(
                new Uri($"/graphql?version={digest}&query={{jeuDeDonnees{{version sources{{millesime}}}}}}", UriKind.Relative)));
    }

    [Fact]
    public async Task A_list_in_a_file_is_that_of_the_version_asked()
    {
        using var response = await both.Server.Client.GetAsync(
            new Uri("/graphql?format=csv&version=2021-01-08&query={structures{nodes{finess}}}", UriKind.Relative));

        Assert.Equal(
            ["finess", "350002838", "350002960", "350051001", "750011001", ""],
            (await response.Content.ReadAsStringAsync()).Split("\r\n"));
    }

    [Fact]
    public async Task An_unknown_version_is_404_and_the_others_are_named()
    {
        using var response = await both.Server.Client.GetAsync(new Uri($"/graphql?version=2020-01-01&query={Query}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Matches(
            """^{"errors":\[{"message":"« 2020-01-01 » ne désigne aucune version de l'annuaire. Il y a : [0-9a-f]{16} \(2021-01-08\), ["""
                + """0-9a-f]{16} \(2026-03-24\).","extensions":{"code":"VERSION_INCONNUE","hint":".*jeuDeDonnees.*"}}]}$""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Where_none_is_kept_the_error_says_how_to_keep_one()
    {
        using var response = await shared.Server.Client.GetAsync(new Uri($"/graphql?version=2020-01-01&query={Query}", UriKind.Relative));

        Assert.Contains("import --conserver", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_two_versions_have_is_refused_and_both_are_named()
    {
        await using var server = await ApiServer.StartOverAsync([SmallDirectory.Content(), SmallDirectory.Content(withParis: false)]);

        using var response = await server.Client.GetAsync(new Uri($"/graphql?version=2021-01-08&query={Query}", UriKind.Relative));

        Assert.Matches(
            """« 2021-01-08 » désigne plusieurs versions : [0-9a-f]{16} \(2021-01-08\), [0-9a-f]{16} \(2021-01-08\)\.","extensions":"""
                + """{"code":"VERSION_AMBIGUE",""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Each_version_has_its_own_tag()
    {
        using var now = await both.Server.Client.GetAsync(new Uri($"/graphql?query={Query}", UriKind.Relative));
        using var before = await both.Server.Client.GetAsync(new Uri($"/graphql?query={Query}&version=2021-01-08", UriKind.Relative));

        Assert.NotNull(before.Headers.ETag);
        Assert.NotEqual(now.Headers.ETag, before.Headers.ETag);
    }

    [Fact]
    public async Task To_load_a_version_is_paid_and_takes_a_heavy_place_while_one_in_memory_costs_nothing_more()
    {
        await using var server = await ApiServer.StartOverAsync(
            [SmallDirectory.Content(withParis: false), SmallDirectory.Content(), SmallDirectory.Later()],
            "--Limites:CoutParSeconde=1",
            "--Limites:CoutRafale=1500000",
            "--Limites:CoutMaximal=1000");
        var lane = server.Services.GetRequiredService<HeavyLane>();
        var versions = server.Services.GetRequiredService<SnapshotStore>().Versions.All.Select(version => version.Version.Value).ToList();

        var first = await AskAsync(server, versions[0]);
        var entered = lane.Entered;
        var again = await AskAsync(server, versions[0]);
        var other = await AskAsync(server, versions[1]);
        var tile = await StatusAsync(server, $"/tuiles/structures/0/0/0.mvt?version={versions[1]}");
        var current = await AskAsync(server, "courante");

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests, HttpStatusCode.OK),
            (first, again, other, tile, current));
        Assert.Equal((1, 1), (entered, lane.Entered));
    }

    [Fact]
    public async Task To_compare_versions_is_paid_as_to_ask_them_is()
    {
        await using var server = await ApiServer.StartOverAsync(
            [SmallDirectory.Content(withParis: false), SmallDirectory.Content(), SmallDirectory.Later()],
            "--Limites:CoutParSeconde=1",
            "--Limites:CoutRafale=1500000",
            "--Limites:CoutMaximal=100000");
        var versions = server.Services.GetRequiredService<SnapshotStore>().Versions.All.Select(version => version.Version.Value).ToList();

        var first = await CompareAsync(versions[0]);
        var again = await CompareAsync(versions[0]);
        var other = await CompareAsync(versions[1]);

        Assert.StartsWith("{\"data\":{\"evolutions\":{\"total\":{\"solde\":", first, StringComparison.Ordinal);
        Assert.Equal(first, again);
        Assert.Contains("Vous avez fait lire trop de versions", other, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"VERSIONS_OCCUPEES\"", other, StringComparison.Ordinal);

        Task<string> CompareAsync(string version) => server.AskAsync($"{{ evolutions(de: \"{version}\") {{ total {{ solde }} }} }}");
    }

    [Fact]
    public async Task Who_is_turned_away_since_too_many_versions_are_read_has_paid_nothing()
    {
        await using var server = await ApiServer.StartOverAsync(
            Enumerable.Range(1, KeptSnapshots.MostInUse + 2).Select(OfEpci),
            "--Limites:CoutParSeconde=1",
            "--Limites:CoutRafale=1500000",
            "--Limites:CoutMaximal=1000");
        var versions = server.Services.GetRequiredService<SnapshotStore>().Versions;
        var kept = versions.All.Where(version => !version.Courante).ToList();
        var uses = new List<SnapshotUse>();
        foreach (var version in kept[1..])
        {
            uses.Add((await versions.TryUseAsync(version, CancellationToken.None))!);
        }

        var refused = await AskAsync(server, kept[0].Version.Value);
        uses.ForEach(use => use.Dispose());
        var admitted = await AskAsync(server, kept[0].Version.Value);

        Assert.Equal(
            (KeptSnapshots.MostInUse, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (uses.Count, refused, admitted));
    }

    [Fact]
    public async Task A_version_that_cannot_be_loaded_is_an_error_and_the_others_answer()
    {
        await using var server = await ApiServer.StartOverAsync([SmallDirectory.Content(), SmallDirectory.Later()]);
        foreach (var file in new KeptVersions(server.Database).Files())
        {
            // Of the same length and time, so that it is not known for another before it is read.
            var written = file.LastWriteTimeUtc;
            await File.WriteAllBytesAsync(file.FullName, new byte[file.Length]);
            file.LastWriteTimeUtc = written;
        }

        using var gone = await server.Client.GetAsync(new Uri($"/graphql?version=2021-01-08&query={Query}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Matches(
            """^{"errors":\[{"message":"La version [0-9a-f]{16} \(2021-01-08\) ne peut plus être lue : .*","extensions":"""
                + """{"code":"VERSION_ILLISIBLE","hint":".*--conserver.*"}}]}$""",
            await gone.Content.ReadAsStringAsync());
        Assert.Equal(Now, await server.AskAsync(Query));
    }

    [Fact]
    public async Task A_file_that_is_no_version_is_left_aside()
    {
        await using var server = await ApiServer.StartAsync();
        var folder = Directory.CreateDirectory(new KeptVersions(server.Database).Folder.FullName);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "notes.db"), "not a database");
        new Publisher(new FileInfo(Path.Combine(folder.FullName, "plus-tard.db"))).Publish(SmallDirectory.Later());

        // Both are found in one look at the folder: the one that is none must not hide the other.
        const string Both = """{"data":{"jeuDeDonnees":{"versions":[{"nombreStructures":4},{"nombreStructures":5}]}}}""";
        string answer;
        var deadline = DateTime.UtcNow.AddSeconds(30);
        do
        {
            await Task.Delay(100);
            answer = await server.AskAsync("{ jeuDeDonnees { versions { nombreStructures } } }");
        }
        while (answer != Both && DateTime.UtcNow < deadline);

        Assert.Equal(Both, answer);
    }

    private static AnnuaireContent OfEpci(int number)
    {
        var content = SmallDirectory.Content();
        content.Set<EpciRow>([new() { Siren = "243500139", Nom = $"Rennes Métropole {number}" }]);
        return content;
    }

    private static Task<HttpStatusCode> AskAsync(ApiServer server, string version) =>
        StatusAsync(server, $"/graphql?version={version}&query={Query}");

    private static async Task<HttpStatusCode> StatusAsync(ApiServer server, string address)
    {
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));
        return response.StatusCode;
    }
}
