using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace CoordonneSante.Api.Tests.Hosting;

/// <summary>Starts and ends of the real program, over the embedded data of the whole of France.</summary>
public sealed class ProcessLifeTests(NationalDirectoryTests.NationalServer national) : IDisposable
{
    private const string Everything =
        "{communes{nodes{codeInsee nom population zonageMedecin departement{nom region{nom}} epci{nom}}}}";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annuaire-");

    private string Database => Path.Combine(_folder.FullName, "annuaire.db");

    [Fact]
    public async Task Of_two_servers_that_start_on_a_missing_base_one_builds_it_and_both_serve_it()
    {
        using var first = new ServingProcess(Database);
        using var second = new ServingProcess(Database);

        var versions = await Task.WhenAll(VersionOfAsync(first), VersionOfAsync(second));

        Assert.Equal(versions[0], versions[1]);
        Assert.Single(
            (string[])[first.Said, second.Said],
            said => said.Contains("Un autre processus le construit déjà : le serveur attend qu'il ait fini.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_under_way_ends_whole_when_the_server_is_asked_to_stop_and_nothing_new_is_taken()
    {
        File.Copy(national.Server.Database.FullName, Database);
        using var server = new ServingProcess(Database, "--Limites:CoutMaximal=1000000000", "--Limites:DureeSecondes=60");
        using var handler = new SocketsHttpHandler { Expect100ContinueTimeout = Timeout.InfiniteTimeSpan };
        using var client = new HttpClient(handler) { BaseAddress = await server.AddressAsync() };
        var expected = Lines(await client.GetStringAsync(CsvAddress));
        using var slow = await client.GetAsync(CsvAddress, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await slow.Content.ReadAsStreamAsync();
        var start = new byte[1024];
        await body.ReadExactlyAsync(start);
        using var content = new AwaitedContent(JsonSerializer.SerializeToUtf8Bytes(new { query = LongComputation() }));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.ExpectContinue = true;
        var computing = client.SendAsync(request);
        await Task.WhenAny(content.Asked, computing);

        server.Terminate();
        while (await IsAnsweringAsync(client.BaseAddress))
        {
            await Task.Delay(50);
        }

        using var computed = await computing;
        using var answer = JsonDocument.Parse(await computed.Content.ReadAsStringAsync());
        using var reader = new StreamReader(body);
        var read = System.Text.Encoding.UTF8.GetString(start) + await reader.ReadToEndAsync();
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"{errors}");
        Assert.Equal(expected, Lines(read));
        Assert.Equal(0, await server.ExitCodeAsync());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Uri CsvAddress { get; } = new($"/graphql?format=csv&query={Uri.EscapeDataString(Everything)}", UriKind.Relative);

    /// <summary>A second or two of computation: every radius is another one, so that none is found in a cache.</summary>
    private static string LongComputation() => string.Concat(
        "{",
        string.Join(' ', Enumerable.Range(0, 8).Select(i => FormattableString.Invariant(
            $"a{i}: accessibilitePotentielle(rayonKm: {60 - (i * 0.001)}) {{ moyennePour10000Habitants }}"))),
        "}");

    private static int Lines(string csv) => csv.Count(character => character == '\n');

    private static async Task<string> VersionOfAsync(ServingProcess server)
    {
        using var client = new HttpClient { BaseAddress = await server.AddressAsync() };
        return await client.GetStringAsync(new Uri("/sante", UriKind.Relative));
    }

    private static async Task<bool> IsAnsweringAsync(Uri? address)
    {
        using var client = new HttpClient { BaseAddress = address };
        try
        {
            await client.GetStringAsync(new Uri("/sante", UriKind.Relative));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>A body that tells when the server asks for it: its request is under way by then.</summary>
    private sealed class AwaitedContent : HttpContent
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly byte[] _json;

        public AwaitedContent(byte[] json)
        {
            _json = json;
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        public Task Asked => _asked.Task;

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(_json);
            _asked.TrySetResult();
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _json.Length;
            return true;
        }
    }
}
