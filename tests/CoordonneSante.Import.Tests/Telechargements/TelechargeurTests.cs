using System.Security.Cryptography;
using System.Text;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Telechargements;
using static CoordonneSante.Import.Tests.Telechargements.LoopbackServer;

namespace CoordonneSante.Import.Tests.Telechargements;

/// <summary>The downloads, against a server that answers as the publishers' do.</summary>
public sealed class TelechargeurTests : IAsyncLifetime
{
    private static readonly byte[] _regions = Encoding.UTF8.GetBytes(
        "REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n53,35238,0,BRETAGNE,Bretagne,Bretagne\n");
    private static readonly byte[] _newerRegions = Encoding.UTF8.GetBytes(
        "REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n53,35238,0,BRETAGNE,Bretagne,Breizh\n");

    private static readonly string _sha1OfNewerRegions = Sha1(_newerRegions);

    private readonly TemporaryFolder _folder = new();
    private readonly List<Reception> _receptions = [];
    private LoopbackServer? _server;

    private LoopbackServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    private FileInfo Database => new(_folder.PathOf("annuaire.db"));

    public async ValueTask InitializeAsync() => _server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_file_behind_a_redirection_is_kept_whole_under_its_own_name_in_a_folder_named_by_its_hash()
    {
        Server.On("/stable", Redirect("/v_region_2026.csv"));
        Server.On("/v_region_2026.csv", Versioned(_regions, "\"a\""));

        var file = Assert.IsType<EtatSource.Nouveau>(await GetAsync()).Fichier;

        Assert.Equal(
            (Convert.ToHexStringLower(SHA256.HashData(_regions)), "v_region_2026.csv", "\"a\""),
            (file.Sha256, file.Nom, file.Etag));
        Assert.Equal(
            _regions,
            await File.ReadAllBytesAsync(
                Path.Combine($"{Database.FullName}.telechargements", file.Sha256, "v_region_2026.csv"),
                Cancellation));
        Assert.Equal(new Reception("Régions", _regions.Length, _regions.Length, IsWhole: true), _receptions[^1]);
    }

    [Fact]
    public async Task The_same_bytes_under_another_name_are_the_file_that_is_kept()
    {
        Server.On("/stable", Redirect("/v_region_2026.csv"));
        Server.On("/v_region_2026.csv", Versioned(_regions, "\"a\""));
        await GetAsync();
        Server.On("/stable", Redirect("/regions.csv"));
        Server.On("/regions.csv", Versioned(_regions, "\"b\""));

        var file = Assert.IsType<EtatSource.AJour>(await GetAsync()).Fichier;

        Assert.Equal("v_region_2026.csv", file.Nom);
        Assert.True(File.Exists(Path.Combine($"{Database.FullName}.telechargements", file.Sha256, file.Nom)));
    }

    [Theory]
    [InlineData("\"a\"", null, "/stable If-None-Match")]
    [InlineData(null, "2026-05-12T08:00:00Z", "/stable If-Modified-Since")]
    public async Task A_file_that_has_not_changed_is_not_sent_again(string? etag, string? modified, string request)
    {
        Server.On("/stable", Versioned(_regions, etag, modified is null ? null : DateTimeOffset.Parse(modified, null)));
        var first = Assert.IsType<EtatSource.Nouveau>(await GetAsync()).Fichier;

        Assert.Equal(new EtatSource.AJour(first), await GetAsync());

        Assert.Equal(["/stable", request], Server.Requests);
    }

    [Fact]
    public async Task Without_validators_the_file_comes_again_and_its_hash_decides()
    {
        Server.On("/stable", Body(_regions), Body(_regions), Body(_newerRegions));

        Assert.IsType<EtatSource.Nouveau>(await GetAsync());
        Assert.IsType<EtatSource.AJour>(await GetAsync());
        Assert.IsType<EtatSource.Nouveau>(await GetAsync());
    }

    [Fact]
    public async Task Asking_only_tells_and_fetches_nothing()
    {
        Server.On("/stable", Versioned(_regions, "\"a\""), Versioned(_regions, "\"a\""), Versioned(_newerRegions, "\"b\""));

        Assert.IsType<EtatSource.PlusRecent>(await GetAsync(onlyAsk: true));
        Assert.IsType<EtatSource.Nouveau>(await GetAsync());
        Assert.IsType<EtatSource.PlusRecent>(await GetAsync(onlyAsk: true));
        Assert.Single(Depot.Open(Database).Folder.GetDirectories());
    }

    [Fact]
    public async Task A_file_deleted_from_the_depot_is_fetched_again_without_condition()
    {
        Server.On("/stable", Versioned(_regions, "\"a\""));
        var first = Assert.IsType<EtatSource.Nouveau>(await GetAsync()).Fichier;
        File.Delete(Depot.Open(Database).PathOf(first));

        Assert.IsType<EtatSource.Nouveau>(await GetAsync());
        Assert.Equal(["/stable", "/stable"], Server.Requests);
    }

    [Fact]
    public async Task The_newest_resource_of_a_dataset_is_chosen_by_its_title_and_its_checksum_spares_a_request()
    {
        Announce(_sha1OfNewerRegions, _newerRegions.Length);
        Server.On("/files/202605", Body(_newerRegions));

        var file = Assert.IsType<EtatSource.Nouveau>(await GetAsync(Dataset)).Fichier;
        Assert.Equal("regions-mensuel-202605.csv", file.Nom);
        Assert.Equal(new EtatSource.AJour(file), await GetAsync(Dataset));
        Assert.Equal(["/api/jeu", "/files/202605", "/api/jeu"], Server.Requests);
    }

    [Fact]
    public async Task A_wrong_checksum_is_refused()
    {
        Announce(new string('0', 40), _newerRegions.Length);
        Server.On("/files/202605", Body(_newerRegions));

        Assert.Equal(
            $"{Server.UriOf("/files/202605")} : la somme de contrôle SHA1 du fichier reçu est {_sha1OfNewerRegions}, et non "
                + $"{new string('0', 40)} comme annoncé",
            Assert.IsType<EtatSource.Refuse>(await GetAsync(Dataset)).Probleme);
        AssertNothingKept();
    }

    [Fact]
    public async Task Another_size_than_announced_is_refused()
    {
        Announce(null, 1_000);
        Server.On("/files/202605", Body(_newerRegions));

        Assert.Equal(
            $"{Server.UriOf("/files/202605")} : {_newerRegions.Length} octets reçus au lieu des 1000 annoncés",
            Assert.IsType<EtatSource.Refuse>(await GetAsync(Dataset)).Probleme);
        AssertNothingKept();
    }

    [Fact]
    public async Task A_dataset_without_such_a_resource_says_so()
    {
        Server.On("/api/jeu", Body("""{"resources":[{"title":"notice.pdf","url":"https://example.org"}]}"""u8.ToArray()));

        Assert.Equal(
            $"{Server.UriOf("/api/jeu")} n'a aucune ressource dont le titre réponde à « ^regions-mensuel-[0-9]{{6}} »",
            Assert.IsType<EtatSource.Injoignable>(await GetAsync(Dataset)).Probleme);
    }

    [Fact]
    public async Task A_server_that_fails_then_answers_is_asked_again()
    {
        Server.On("/stable", Status(500), Status(503), Body(_regions));

        Assert.IsType<EtatSource.Nouveau>(await GetAsync());
        Assert.Equal(3, Server.Requests.Count);
    }

    [Fact]
    public async Task Retry_after_is_waited_for()
    {
        DateTimeOffset refused = default, asked = default;
        Server.On(
            "/stable",
            context =>
            {
                refused = DateTimeOffset.UtcNow;
                return Status(429, "2")(context);
            },
            context =>
            {
                asked = DateTimeOffset.UtcNow;
                return Body(_regions)(context);
            });

        Assert.IsType<EtatSource.Nouveau>(await GetAsync());
        Assert.True(asked - refused >= TimeSpan.FromSeconds(1.9), $"Asked again after {asked - refused}.");
    }

    [Fact]
    public async Task A_server_that_asks_for_too_long_a_wait_is_left_alone_and_the_wait_is_told()
    {
        Server.On("/stable", Status(429, "3600"));

        Assert.Equal(
            $"{Server.UriOf("/stable")} répond 429, et demande d'attendre 60 min",
            Assert.IsType<EtatSource.Injoignable>(await GetAsync()).Probleme);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_server_that_keeps_failing_is_unreachable_after_the_retries()
    {
        Server.On("/stable", Status(500));

        Assert.Equal($"{Server.UriOf("/stable")} répond 500", Assert.IsType<EtatSource.Injoignable>(await GetAsync()).Probleme);
        Assert.Equal(3, Server.Requests.Count);
    }

    [Fact]
    public async Task An_address_that_is_gone_is_not_insisted_upon()
    {
        Assert.Equal(
            $"{Server.UriOf("/stable")} n'existe plus (réponse 404) : corriger l'adresse dans le catalogue",
            Assert.IsType<EtatSource.Injoignable>(await GetAsync()).Probleme);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_body_cut_once_comes_whole_the_second_time()
    {
        Server.On("/stable", Cut(_regions), Body(_regions));

        Assert.IsType<EtatSource.Nouveau>(await GetAsync());
    }

    [Fact]
    public async Task A_body_that_is_always_cut_or_stalls_is_refused()
    {
        var expected = $"{Server.UriOf("/stable")} : le fichier reçu est tronqué, la connexion a été coupée avant la fin";
        Server.On("/stable", Cut(_regions));
        Assert.Equal(expected, Assert.IsType<EtatSource.Refuse>(await GetAsync()).Probleme);
        Server.On("/stable", Stalled(_regions));
        Assert.Equal(
            $"{Server.UriOf("/stable")} : plus rien n'est reçu depuis 0,3 s, après {_regions.Length / 2} octets",
            Assert.IsType<EtatSource.Refuse>(await GetAsync()).Probleme);
        AssertNothingKept();
    }

    [Fact]
    public async Task A_description_that_is_always_cut_or_stalls_leaves_the_source_without_answer()
    {
        Server.On("/api/jeu", Stalled(_regions));
        Assert.Equal(
            $"{Server.UriOf("/api/jeu")} : plus rien n'est reçu depuis 0,3 s, après {_regions.Length / 2} octets",
            Assert.IsType<EtatSource.Injoignable>(await GetAsync(Dataset)).Probleme);
        Assert.Equal(3, Server.Requests.Count);
        Server.On("/api/jeu", Cut(_regions));
        Assert.Equal(
            $"{Server.UriOf("/api/jeu")} : le fichier reçu est tronqué, la connexion a été coupée avant la fin",
            Assert.IsType<EtatSource.Injoignable>(await GetAsync(Dataset)).Probleme);
    }

    [Fact]
    public async Task A_description_may_begin_with_a_byte_order_mark()
    {
        Server.On(
            "/api/jeu",
            Body([
                .. Encoding.UTF8.Preamble,
                .. Encoding.UTF8.GetBytes(
                    $$"""{"resources":[{"title":"regions-mensuel-202605.csv","url":"{{Server.UriOf("/files/202605")}}"}]}"""),
            ]));
        Server.On("/files/202605", Body(_newerRegions));

        Assert.IsType<EtatSource.Nouveau>(await GetAsync(Dataset));
    }

    [Fact]
    public async Task A_description_cut_once_comes_whole_the_second_time()
    {
        Announce(null, _newerRegions.Length);
        Server.On("/files/202605", Body(_newerRegions));
        Server.Before("/api/jeu", Cut(_regions));

        Assert.IsType<EtatSource.Nouveau>(await GetAsync(Dataset));
    }

    [Fact]
    public async Task What_is_announced_too_large_or_goes_on_for_ever_is_refused_at_once()
    {
        Server.On("/stable", Body(new byte[3 * 1024 * 1024]));
        Assert.Equal(
            $"{Server.UriOf("/stable")} : au plus 2 Mio sont reçus, et le fichier est annoncé de 3 Mio",
            Assert.IsType<EtatSource.Refuse>(await GetAsync()).Probleme);
        Server.On("/stable", Endless);
        Assert.Equal(
            $"{Server.UriOf("/stable")} : au plus 2 Mio sont reçus, et le fichier ne s'arrête pas là",
            Assert.IsType<EtatSource.Refuse>(await GetAsync()).Probleme);
        Server.On("/api/jeu", Endless);
        Assert.Equal(
            $"{Server.UriOf("/api/jeu")} : au plus 1 Mio sont reçus, et le fichier ne s'arrête pas là",
            Assert.IsType<EtatSource.Refuse>(await GetAsync(Dataset)).Probleme);
        Assert.Equal(["/stable", "/stable", "/api/jeu"], Server.Requests);
        AssertNothingKept();
    }

    [Theory]
    [InlineData("<!doctype html><html><body>Site en maintenance</body></html>", "une page HTML ou un document XML")]
    [InlineData("DEP,REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n29,53,29232,2,FINISTERE,Finistère,Finistère\n", "les départements du COG")]
    [InlineData("bonjour\n", "un autre texte")]
    [InlineData("", "un fichier vide")]
    public async Task What_is_not_the_file_announced_is_refused_and_the_one_kept_stays(string body, string found)
    {
        Server.On("/stable", Body(_regions), Body(Encoding.UTF8.GetBytes(body), "text/csv"));
        var first = Assert.IsType<EtatSource.Nouveau>(await GetAsync()).Fichier;

        Assert.Equal(
            $"{Server.UriOf("/stable")} : attendu « Régions » (csv) ; trouvé {found}",
            Assert.IsType<EtatSource.Refuse>(await GetAsync()).Probleme);
        Assert.Equal(first, Depot.Open(Database).Find("regions"));
        Assert.Equal(_regions, await File.ReadAllBytesAsync(Depot.Open(Database).PathOf(first), Cancellation));
    }

    [Theory]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "_.._etc_passwd")]
    [InlineData("attachment; filename=\"..\"", "fichier")]
    [InlineData("attachment; filename*=UTF-8''r%C3%A9gions%202026.csv", "r_gions_2026.csv")]
    public async Task A_server_does_not_choose_where_its_file_goes(string disposition, string name)
    {
        Server.On("/stable", async context =>
        {
            context.Response.Headers.ContentDisposition = disposition;
            await Body(_regions)(context);
        });

        Assert.Equal(name, Assert.IsType<EtatSource.Nouveau>(await GetAsync()).Fichier.Nom);
    }

    [Fact]
    public async Task Files_that_no_source_nor_version_needs_any_more_are_swept()
    {
        Server.On("/stable", Body(_regions), Body(_newerRegions));
        var first = Assert.IsType<EtatSource.Nouveau>(await GetAsync()).Fichier;
        var second = Assert.IsType<EtatSource.Nouveau>(await GetAsync()).Fichier;
        var depot = Depot.Open(Database);

        depot.Sweep(new HashSet<string> { first.Sha256 });
        Assert.True(File.Exists(depot.PathOf(first)));
        depot.Sweep(new HashSet<string>());

        Assert.Equal([second.Sha256], depot.Folder.GetDirectories().Select(folder => folder.Name));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private AccesSource Dataset => new AccesSource.JeuDeDonnees(Server.UriOf("/api/jeu"), new("^regions-mensuel-[0-9]{6}"));

    private void Announce(string? sha1, int size)
    {
        var checksum = sha1 is null ? "null" : $$"""{"type":"sha1","value":"{{sha1}}"}""";
        Server.On("/api/jeu", Body(Encoding.UTF8.GetBytes($$"""
            {"title":"Régions","resources":[
              {"title":"regions-mensuel-202604.csv","url":"/files/202604","filesize":3,"checksum":null},
              {"title":"regions-mensuel-202605.csv","url":"{{Server.UriOf("/files/202605")}}","filesize":{{size}},"checksum":{{checksum}}},
              {"title":"notice.pdf","url":"/notice"}]}
            """)));
    }

    private async Task<EtatSource> GetAsync(AccesSource? acces = null, bool onlyAsk = false)
    {
        var source = new SourceOfficielle
        {
            Id = "regions",
            Titre = "Régions",
            Producteur = "INSEE",
            Licence = "Licence Ouverte 2.0",
            Genre = GenreFichier.CogRegions,
            Format = "csv",
            Acces = acces ?? new AccesSource.Adresse(Server.UriOf("/stable")),
        };
        var options = new DownloadOptions
        {
            Retries = 2,
            Delay = TimeSpan.FromMilliseconds(10),
            StallTimeout = TimeSpan.FromMilliseconds(300),
            LargestFile = 2 * 1024 * 1024,
            LargestListing = 1024 * 1024,
        };
        using var downloads = new Telechargeur(Depot.Open(Database), options, new Collected(_receptions));
        return await downloads.GetAsync(source, onlyAsk, Cancellation);
    }

    /// <summary>What data.gouv.fr announces; nobody's trust depends on it here.</summary>
    private static string Sha1(byte[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void AssertNothingKept() => Assert.Empty(Depot.Open(Database).Folder.GetFileSystemInfos());

    private sealed class Collected(List<Reception> receptions) : IProgress<Reception>
    {
        public void Report(Reception value) => receptions.Add(value);
    }
}
