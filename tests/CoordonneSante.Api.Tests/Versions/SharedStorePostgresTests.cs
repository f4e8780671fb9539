using System.Security.Cryptography;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Api.Commands;
using CoordonneSante.Api.Hosting;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.SharedStores;
using Npgsql;

namespace CoordonneSante.Api.Tests.Versions;

/// <summary>Several servers over one shared store, a real PostgreSQL.</summary>
public sealed class SharedStorePostgresTests : IAsyncLifetime
{
    private const string Page = "{ structures(first: 2, order: [{nom: ASC}]) { totalCount pageInfo { endCursor } nodes { finess } } }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annuaire-magasin-");
    private PostgresServer? _postgres;

    private PostgresServer Postgres => _postgres ?? throw new InvalidOperationException("PostgreSQL is not started.");

    private FileInfo Working => new(Path.Combine(_folder.FullName, "depot", "annuaire.db"));

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, "PostgreSQL 15 is not installed.");
        _postgres = await PostgresServer.StartNewAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Servers_of_one_store_give_the_same_bytes_cursors_and_tags_and_take_what_is_published()
    {
        Publish(SmallDirectory.Content());
        await using var one = await StartAsync("un");
        await using var two = await StartAsync("deux");

        var first = await one.AskAsync(Page);
        Assert.Contains("\"totalCount\":4", first, StringComparison.Ordinal);
        Assert.Equal(first, await two.AskAsync(Page));
        Assert.Equal(await FileOfAsync(one), await FileOfAsync(two));

        Publish(SmallDirectory.Content(withParis: false), keep: true);

        foreach (var server in (ApiServer[])[one, two])
        {
            await BecomesAsync(server, "\"totalCount\":3");
            await BecomesAsync(server, "\"courante\":false", "{ jeuDeDonnees { versions { courante } } }");
        }

        Assert.Equal(await one.AskAsync(Page), await two.AskAsync(Page));
        Assert.Equal(await FileOfAsync(one), await FileOfAsync(two));
        Assert.Equal(await TagOfAsync(one), await TagOfAsync(two));
    }

    [Fact]
    public async Task A_lost_store_leaves_the_version_in_service_and_is_found_again()
    {
        Publish(SmallDirectory.Content());
        await using var server = await StartAsync("un");

        await Postgres.KillAsync();
        Assert.Contains("\"totalCount\":4", await server.AskAsync(Page), StringComparison.Ordinal);
        await using (var late = await StartAsync("un"))
        {
            Assert.Contains("\"totalCount\":4", await late.AskAsync(Page), StringComparison.Ordinal);
        }

        await Postgres.StartAsync();
        Publish(SmallDirectory.Content(withParis: false));

        await BecomesAsync(server, "\"totalCount\":3");
    }

    [Fact]
    public void Two_publications_at_once_exclude_each_other_and_one_that_fails_changes_nothing()
    {
        Publish(SmallDirectory.Content());
        using var store = SharedStore.Open(Postgres.Address);
        using (var first = SharedPublication.Begin(store, Working))
        {
            var second = Assert.Throws<SharedStoreException>(() => SharedPublication.Begin(store, Elsewhere));
            Assert.Equal("Une autre publication vers postgres sur 127.0.0.1 est en cours.", second.Message);
            new Publisher(Working).Publish(SmallDirectory.Content(withParis: false), force: true);

            // It ends here without being pushed.
        }

        using var next = SharedPublication.Begin(store, Elsewhere);
        Assert.False(next.Push());
        Assert.Equal(StateOf(store).Published?.Version, StoredVersion.TryRead(Elsewhere)?.Version.Value);
    }

    [Fact]
    public async Task A_file_that_is_not_what_the_store_says_is_refused_and_the_former_version_stays()
    {
        Publish(SmallDirectory.Content());
        await using var server = await StartAsync("un");
        using var store = SharedStore.Open(Postgres.Address);
        await using (var connection = store.Connect())
        {
            await using var damage = new NpgsqlCommand(
                """
                INSERT INTO annuaire_version (sha256, version, construite_le, taille, format, fichier)
                SELECT repeat('0', 64), version, construite_le, taille, format, fichier FROM annuaire_version;
                UPDATE annuaire_publiee SET sha256 = repeat('0', 64);
                NOTIFY annuaire;
                """,
                connection);
            await damage.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            var copy = new SharedCopy(Elsewhere);
            var refusal = Assert.Throws<InvalidDataException>(() => copy.Pull(connection));
            Assert.Contains("qu'annonce le magasin partagé", refusal.Message, StringComparison.Ordinal);
            Assert.False(Elsewhere.Exists);
        }

        Assert.Contains("\"totalCount\":4", await server.AskAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_was_kept_is_published_again_with_its_own_bytes()
    {
        Publish(SmallDirectory.Content());
        using var store = SharedStore.Open(Postgres.Address);
        var before = StateOf(store);
        Publish(SmallDirectory.Content(withParis: false), keep: true);
        Assert.Equal(2, StateOf(store).Versions.Count);

        var version = before.Published?.Version ?? "";
        Assert.Equal(0, Target.Publish(Postgres.Address, file =>
        {
            new Publisher(file).Restore(version);
            return 0;
        }));

        var after = StateOf(store);
        Assert.Equal(before.Published?.Sha256, after.Published?.Sha256);
        Assert.Equal(2, after.Versions.Count);
        Assert.True(after.PublishedUtc > before.PublishedUtc);
    }

    [Fact]
    public async Task A_server_without_version_to_serve_says_what_to_do()
    {
        using var store = SharedStore.Open(Postgres.Address);
        await using var told = new StringWriter();

        Assert.False(await FirstPull.RunAsync(store, new SharedCopy(Elsewhere), told));

        Assert.Contains("il ne tient encore aucune version", told.ToString(), StringComparison.Ordinal);
    }

    private FileInfo Elsewhere => new(Path.Combine(_folder.FullName, "ailleurs", "annuaire.db"));

    private void Publish(AnnuaireContent content, bool keep = false)
    {
        using var store = SharedStore.Open(Postgres.Address);
        using var publication = SharedPublication.Begin(store, Working);
        new Publisher(Working).Publish(content, force: true, keep);
        Assert.True(publication.Push());
    }

    private SharedState StateOf(SharedStore store)
    {
        using var connection = store.Connect();
        return new SharedCopy(new FileInfo(Path.Combine(_folder.FullName, "etat", "annuaire.db"))).Pull(connection);
    }

    private Task<ApiServer> StartAsync(string cache) =>
        ApiServer.StartSharedAsync(Postgres.Address, Path.Combine(_folder.FullName, cache));

    private static async Task<string> FileOfAsync(ApiServer server)
    {
        using var response = await server.Client.GetAsync(new Uri("/annuaire.db", UriKind.Relative));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        return $"{Convert.ToHexString(SHA256.HashData(bytes))} {response.Headers.ETag} {response.Content.Headers.LastModified:O}";
    }

    private static async Task<string?> TagOfAsync(ApiServer server)
    {
        using var response = await server.Client.GetAsync(new Uri("/graphql?query={structures{totalCount}}", UriKind.Relative));
        return response.Headers.ETag?.Tag;
    }

    private static async Task BecomesAsync(ApiServer server, string expected, string query = Page)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!(await server.AskAsync(query)).Contains(expected, StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
        }
    }
}
