using System.Net.Http.Json;
using System.Text;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Api.Hosting;
using CoordonneSante.Import.Publication;
using Microsoft.AspNetCore.Builder;

namespace CoordonneSante.Api.Tests;

/// <summary>The real server on a free port of this machine, over a database of its own.</summary>
public sealed class ApiServer : IAsyncDisposable
{
    /// <summary>For tests of what is answered, not of how much may be asked: many ask one server at once, from one address.</summary>
    public static readonly string[] WithoutLimits =
        ["--Limites:CoutParSeconde=0", "--Limites:CoutMaximal=1000000000", "--Limites:CoutLourd=1000000000", "--Limites:DureeSecondes=60"];

    /// <summary>The base of the small directory: what each server has is a copy, since building one takes longer.</summary>
    private static readonly Lazy<byte[]> SmallBase = new(BuildSmallBase);

    private readonly DirectoryInfo _folder;
    private readonly WebApplication _app;

    private ApiServer(DirectoryInfo folder, WebApplication app)
    {
        _folder = folder;
        _app = app;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    /// <summary>What the server is made of.</summary>
    public IServiceProvider Services => _app.Services;

    public FileInfo Database => DatabaseIn(_folder);

    /// <summary>Starts over the small directory.</summary>
    /// <param name="settings">More configuration, as on the command line.</param>
    public static async Task<ApiServer> StartAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("annuaire-");
        await File.WriteAllBytesAsync(DatabaseIn(folder).FullName, SmallBase.Value);
        return await StartAsync(folder, settings);
    }

    /// <summary>Starts over the last of the versions, with the others kept.</summary>
    public static Task<ApiServer> StartOverAsync(IEnumerable<AnnuaireContent> versions, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("annuaire-");
        foreach (var content in versions)
        {
            new Publisher(DatabaseIn(folder)).Publish(content, force: true, keep: true);
        }

        return StartAsync(folder, settings);
    }

    /// <summary>Starts over a version that replaced another, which is kept.</summary>
    /// <param name="former">The base of the other, which is copied.</param>
    /// <param name="content">What replaced it.</param>
    /// <inheritdoc cref="StartAsync(string[])"/>
    public static Task<ApiServer> StartAfterAsync(FileInfo former, AnnuaireContent content, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("annuaire-");
        former.CopyTo(DatabaseIn(folder).FullName);
        new Publisher(DatabaseIn(folder)).Publish(content, force: true, keep: true);
        return StartAsync(folder, settings);
    }

    /// <summary>Starts without a database, as on a fresh machine.</summary>
    /// <inheritdoc cref="StartAsync(string[])"/>
    public static Task<ApiServer> StartFreshAsync(params string[] settings) =>
        StartAsync(Directory.CreateTempSubdirectory("annuaire-"), settings);

    /// <summary>Starts over a shared store.</summary>
    /// <param name="address">The store's.</param>
    /// <param name="cache">Folder of this server's copy.</param>
    public static Task<ApiServer> StartSharedAsync(string address, string cache) =>
        StartAsync(Directory.CreateTempSubdirectory("annuaire-"), [$"--Annuaire:Base={address}", $"--Annuaire:Cache={cache}"]);

    private static async Task<ApiServer> StartAsync(DirectoryInfo folder, string[] settings)
    {
        var app = Server.Build([
            "--urls=http://127.0.0.1:0",
            $"--Annuaire:Base={DatabaseIn(folder).FullName}",
            "--Logging:Console:LogLevel:Default=None",
            .. settings,
        ]);
        Assert.True(await Server.PrepareAsync(app));
        await app.StartAsync();
        return new ApiServer(folder, app);
    }

    /// <summary>Asks in JSON and gives the response's body.</summary>
    public async Task<string> AskAsync(string query, object? variables = null)
    {
        using var content = JsonContent.Create(new { query, variables });
        await content.LoadIntoBufferAsync();
        using var response = await Client.PostAsync("/graphql", content);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<HttpResponseMessage> PostAsync(string body, string? contentType = "application/json", string? accept = null)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Client.SendAsync(request);
    }

    /// <summary>Posts JSON for who prefers a language.</summary>
    public async Task<HttpResponseMessage> PostInAsync(string language, string body, string address = "/graphql")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static byte[] BuildSmallBase()
    {
        var folder = Directory.CreateTempSubdirectory("annuaire-");
        new Publisher(DatabaseIn(folder)).Publish(SmallDirectory.Content());
        var bytes = File.ReadAllBytes(DatabaseIn(folder).FullName);
        folder.Delete(recursive: true);
        return bytes;
    }

    private static FileInfo DatabaseIn(DirectoryInfo folder) => new(Path.Combine(folder.FullName, "annuaire.db"));
}
