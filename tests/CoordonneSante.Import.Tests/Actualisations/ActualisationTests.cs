using System.Globalization;
using System.Text;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Actualisations;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Packages;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests.Telechargements;
using Microsoft.AspNetCore.Http;
using static CoordonneSante.Import.Tests.Telechargements.LoopbackServer;

namespace CoordonneSante.Import.Tests.Actualisations;

/// <summary>The whole of bringing a directory up to date, against a server that answers as the publishers' do.</summary>
public sealed class ActualisationTests : IAsyncLifetime
{
    private static readonly DateTimeOffset _postedOn = DateTimeOffset.Parse("2026-05-12T08:00:00Z", CultureInfo.InvariantCulture);

    private static readonly (string Id, string Genre, string File, string More)[] _served =
    [
        ("finess-cs1100507", "FINESS", "finess.csv", ""),
        ("cog-communes", "COG_COMMUNES", "cog/v_commune_2024.csv", ""),
        ("cog-departements", "COG_DEPARTEMENTS", "cog/v_departement_2024.csv", ""),
        ("cog-regions", "COG_REGIONS", "cog/v_region_2024.csv", ""),
        ("cog-mouvements", "COG_MOUVEMENTS", "cog/v_mvt_commune_2024.csv", ""),
        ("populations", "POPULATIONS", "donnees_communes_2021.csv", ""),
        ("epci", "EPCI", "epci.csv", """ ,"millesime":"2024" """),
        ("codes-postaux", "CODES_POSTAUX", "hexasmal.csv", """ ,"millesime":"DATE_DE_PUBLICATION" """),
        ("qpv", "QUARTIERS", "qpv_2024.geojson", ""),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _publisher = new();
    private LoopbackServer? _server;

    private OfficialFiles Files { get; set; } = null!; // set before any test

    private LoopbackServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    private FileInfo Database => new(_folder.PathOf("annuaire.db"));

    public async ValueTask InitializeAsync()
    {
        Files = new OfficialFiles(_publisher.Info);
        PackageWriter.Write(AnnuaireAssembler.Assemble(Files.Sources).Content, new DirectoryInfo(_folder.PathOf("paquet")));
        Files.WriteExtraction("finess.csv", "2026-05-12", Structures(10));
        _server = await StartAsync();
        foreach (var (_, _, file, _) in _served)
        {
            Serve(file);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
        _publisher.Dispose();
    }

    [Fact]
    public async Task From_an_empty_folder_everything_is_fetched_and_what_has_no_address_comes_from_the_package()
    {
        var report = await RunAsync();

        Assert.Equal(Issue.Publie, report.Issue);
        Assert.Equal(10, report.Publication?.Counts.ByName["MAISON_DE_SANTE"]);
        Assert.Empty(IntegrityCheck.Run(Database.FullName));
        Assert.Equal(
            [
                "finess-cs1100507 : nouveau : finess.csv",
                "cog-communes : nouveau : v_commune_2024.csv",
                "cog-departements : nouveau : v_departement_2024.csv",
                "cog-regions : nouveau : v_region_2024.csv",
                "cog-mouvements : nouveau : v_mvt_commune_2024.csv",
                "populations : nouveau : donnees_communes_2021.csv",
                "epci : nouveau : epci.csv",
                "codes-postaux : nouveau : hexasmal.csv",
                "qpv : nouveau : qpv_2024.geojson",
                "zonage-medecins-communes-2025 : lignes gardées du paquet de données : zonage_2025.csv, 2025",
                "zonage-medecins-quartiers-2025 : lignes gardées du paquet de données : zonage_qpv_2025.csv, 2025",
            ],
            Sentences(report));
        Assert.Equal(
            [
                "codes-postaux-2026-05-12",
                "cog-communes-2024",
                "cog-departements-2024",
                "cog-mouvements-2024",
                "cog-regions-2024",
                "epci-2024",
                "finess-cs1100507-2026-05-12",
                "populations-2021",
                "qpv-2024",
                "zonage-medecins-communes-2025",
                "zonage-medecins-quartiers-2025",
            ],
            SourceIds());
    }

    [Fact]
    public async Task A_second_time_nothing_is_sent_again_nor_published()
    {
        await RunAsync();
        var published = await File.ReadAllBytesAsync(Database.FullName, Cancellation);
        var requests = Server.Requests.Count;

        var report = await RunAsync();

        Assert.Equal(Issue.DejaAJour, report.Issue);
        Assert.Equal(
            _served.Length, Server.Requests.Skip(requests).Count(request => request.EndsWith(" If-None-Match", StringComparison.Ordinal)));
        Assert.Equal(published, await File.ReadAllBytesAsync(Database.FullName, Cancellation));
    }

    [Fact]
    public async Task Verifying_tells_what_is_newer_and_publishes_nothing()
    {
        await RunAsync();
        var published = await File.ReadAllBytesAsync(Database.FullName, Cancellation);
        Files.WriteExtraction("finess.csv", "2026-05-13", Structures(11));
        Serve("finess.csv", "\"newer\"");

        var report = await RunAsync(demande => demande with { Verifier = true });

        Assert.Equal(Issue.Verifie, report.Issue);
        Assert.Equal("finess-cs1100507 : un fichier plus récent est à télécharger", Sentences(report)[0]);
        Assert.Equal("cog-communes : à jour : v_commune_2024.csv", Sentences(report)[1]);
        Assert.Equal(published, await File.ReadAllBytesAsync(Database.FullName, Cancellation));
    }

    [Fact]
    public async Task A_newer_file_is_published_and_only_so_many_replaced_versions_stay()
    {
        var versions = new List<string>();
        for (var day = 12; day < 17; day++)
        {
            Files.WriteExtraction("finess.csv", $"2026-05-{day}", Structures(day));
            Serve("finess.csv", $"\"{day}\"");
            var report = await RunAsync(demande => demande with { Garder = 2 });
            versions.Add(report.Publication!.Version); // it was published
        }

        var kept = new KeptVersions(Database);
        Assert.Equal(versions[2..4].Order(), kept.Files().Select(file => StoredVersion.TryRead(file)!.Version.Value).Order());
        Assert.Equal(versions[4], StoredVersion.TryRead(Database)!.Version.Value);

        // The files fetched of versions that are gone are gone too: three FINESS files are left, and one of each other source.
        Assert.Equal(3 + _served.Length - 1, new DirectoryInfo($"{Database.FullName}.telechargements").GetDirectories().Length);
    }

    [Fact]
    public async Task A_source_that_does_not_answer_keeps_what_is_published_and_the_others_go_on()
    {
        await RunAsync();
        Files.WriteExtraction("finess.csv", "2026-05-13", Structures(11));
        Serve("finess.csv", "\"newer\"");
        Server.On("/epci.csv", Status(500));
        Directory.Delete($"{Database.FullName}.telechargements", recursive: true);

        var report = await RunAsync();

        Assert.Equal(Issue.Publie, report.Issue);
        Assert.Contains($"epci : sans réponse : {Server.UriOf("/epci.csv")} répond 500", Sentences(report));
        Assert.Contains("epci-2024 : lignes gardées de la base publiée : epci.csv, 2024", Sentences(report));
        Assert.Contains("epci-2024", SourceIds());
        Assert.True(report.Sources.Single(source => source.Id == "epci").IsProblem);
    }

    [Fact]
    public async Task With_one_of_its_files_missing_the_COG_published_stays_whole()
    {
        await RunAsync();
        Server.On("/v_region_2024.csv", Status(404));
        Directory.Delete($"{Database.FullName}.telechargements", recursive: true);
        Files.WriteExtraction("finess.csv", "2026-05-13", Structures(11));
        Serve("finess.csv", "\"newer\"");

        var report = await RunAsync();

        Assert.Equal(Issue.Publie, report.Issue);
        Assert.Contains("cog-communes : laissé de côté : il manque un fichier du COG, qui ne se lit qu'entier", Sentences(report));
        Assert.Contains("cog-regions-2024", SourceIds());
    }

    [Fact]
    public async Task A_page_instead_of_a_file_stops_everything_and_the_old_version_stays()
    {
        await RunAsync();
        var published = await File.ReadAllBytesAsync(Database.FullName, Cancellation);
        Server.On("/epci.csv", Body("<html>maintenance</html>"u8.ToArray(), "text/html"));
        Files.WriteExtraction("finess.csv", "2026-05-13", Structures(11));
        Serve("finess.csv", "\"newer\"");

        var report = await RunAsync();

        Assert.Equal(Issue.FichierRefuse, report.Issue);
        Assert.Equal($"{Server.UriOf("/epci.csv")} : attendu « epci » (csv) ; trouvé une page HTML ou un document XML", report.Probleme);
        Assert.Equal(published, await File.ReadAllBytesAsync(Database.FullName, Cancellation));

        Serve("epci.csv");
        Assert.Equal(Issue.Publie, (await RunAsync()).Issue);
    }

    [Fact]
    public async Task A_loss_is_refused_until_it_is_forced()
    {
        await RunAsync();
        Files.WriteExtraction("finess.csv", "2026-05-13", Structures(2));
        Serve("finess.csv", "\"newer\"");

        var report = await RunAsync();
        Assert.Equal(Issue.PerteRefusee, report.Issue);
        Assert.Contains("MAISON_DE_SANTE passe de 10 à 2", report.Probleme, StringComparison.Ordinal);

        Assert.Equal(Issue.Publie, (await RunAsync(demande => demande with { Forcer = true })).Issue);
    }

    [Fact]
    public async Task A_file_with_too_many_bad_lines_is_not_published()
    {
        Files.WriteExtraction("finess.csv", "2026-05-12", [.. Structures(3), "structureet;trop;court"]);
        Serve("finess.csv");

        var report = await RunAsync();

        Assert.Equal(Issue.TropDeRejets, report.Issue);
        Assert.Equal("Trop de lignes rejetées dans finess.csv", report.Probleme);
        Assert.False(Database.Exists);
        Assert.True(File.Exists($"{Database.FullName}.rejets.csv"));
    }

    [Fact]
    public async Task A_vintage_that_nothing_tells_is_asked_for()
    {
        Server.On("/hexasmal.csv", Versioned(await File.ReadAllBytesAsync(Files.PathOf("hexasmal.csv"), Cancellation), "\"1\""));

        var report = await RunAsync();
        Assert.Contains(
            "codes-postaux : laissé de côté : Ni le contenu, ni le nom de hexasmal.csv, ni le catalogue ne disent son millésime : "
                + "ajouter --millesime codes-postaux=AAAA.",
            Sentences(report));

        await RunAsync(demande => demande with { Millesimes = new Dictionary<string, string> { ["codes-postaux"] = "2026" } });
        Assert.Contains("codes-postaux-2026", SourceIds());
    }

    [Fact]
    public async Task Files_received_by_hand_are_known_by_their_content()
    {
        await RunAsync();
        var folder = Directory.CreateDirectory(_folder.PathOf("recu"));
        Files.WriteExtraction("finess.csv", "2026-06-01", Structures(12));
        File.Move(Files.PathOf("finess.csv"), Path.Combine(folder.FullName, "telechargement (3)"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "notice.txt"), "bonjour\n", Cancellation);
        var requests = Server.Requests.Count;

        var report = await RunAsync(demande => demande with { Dossier = folder });

        Assert.Equal(Issue.Publie, report.Issue);
        Assert.Equal(
            [
                "notice.txt : laissé de côté : ce n'est pas un fichier que l'annuaire lit ; trouvé un autre texte",
                "telechargement (3) : reconnu : un fichier FINESS",
            ],
            Sentences(report)[..2]);
        Assert.Equal(12, report.Publication?.Counts.ByName["MAISON_DE_SANTE"]);
        Assert.Equal(requests, Server.Requests.Count);
    }

    [Fact]
    public async Task By_hand_a_vintage_that_nothing_tells_is_asked_for_too()
    {
        var folder = Directory.CreateDirectory(_folder.PathOf("recu"));
        File.Copy(Files.PathOf("epci.csv"), Path.Combine(folder.FullName, "composition.csv"));

        var error = await Assert.ThrowsAsync<ActualisationImpossibleException>(
            () => RunAsync(demande => demande with { Dossier = folder }));
        Assert.Equal("Ni le contenu, ni le nom de composition.csv, ni le catalogue ne disent son millésime : ajouter --millesime "
            + "composition.csv=AAAA.", error.Message);

        await RunAsync(
            demande => demande with { Dossier = folder, Millesimes = new Dictionary<string, string> { ["composition.csv"] = "2025" } });
        Assert.Contains("epci-2025", SourceIds());
    }

    [Fact]
    public async Task A_source_that_the_catalogue_does_not_have_or_that_has_no_address_is_said()
    {
        var unknown = await Assert.ThrowsAsync<ActualisationImpossibleException>(
            () => RunAsync(demande => demande with { Sources = ["epic"] }));
        Assert.StartsWith(
            "« epic » n'est pas une source du catalogue ; il y a finess-cs1100507, cog-communes",
            unknown.Message,
            StringComparison.Ordinal);
        var byHand = await Assert.ThrowsAsync<ActualisationImpossibleException>(
            () => RunAsync(demande => demande with { Sources = ["zonage-medecins-communes"] }));
        Assert.Equal(
            "« zonage-medecins-communes » n'a pas d'adresse connue : télécharger le fichier (INSEE) et le donner par --dossier.",
            byHand.Message);
    }

    [Fact]
    public async Task A_replaced_version_is_served_again_and_can_be_left_again()
    {
        var first = (await RunAsync()).Publication!.Version; // it was published
        Files.WriteExtraction("finess.csv", "2026-05-13", Structures(11));
        Serve("finess.csv", "\"newer\"");
        var second = (await RunAsync()).Publication!.Version; // it was published

        Assert.Equal((first, second, second), Restored(first[..6]));
        Assert.Equal(first, StoredVersion.TryRead(Database)!.Version.Value);
        Assert.Equal((second, first, first), Restored("2026-05-13"));
        Assert.Equal(
            "« 2020 » ne désigne aucune version gardée. Il y a : "
                + $"{string.Join(", ", new KeptVersions(Database).Files().Select(StoredVersion.TryRead))}.",
            Assert.Throws<VersionNotRestoredException>(() => new Publisher(Database).Restore("2020")).Message);
        Assert.Empty(IntegrityCheck.Run(Database.FullName));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string[] Structures(int count) =>
        [.. Enumerable.Range(1, count).Select(i => OfficialFiles.Structure($"2900000{i:D2}", "019", "29", "29200 BREST"))];

    private static List<string> Sentences(RapportActualisation report) =>
        [.. report.Sources.Select(source => $"{source.Id} : {source.Phrase}")];

    private (string Version, string? Previous, string? Kept) Restored(string name)
    {
        var result = new Publisher(Database).Restore(name);
        return (result.Version, result.PreviousVersion, result.KeptVersion);
    }

    private void Serve(string file, string etag = "\"first\"") =>
        Server.On($"/{Path.GetFileName(file)}", Versioned(File.ReadAllBytes(Files.PathOf(file)), etag, _postedOn));

    private List<string> SourceIds()
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(Database.FullName);
        return [.. RowReader.ReadAll<SourceRow>(connection).Select(source => source.Id).Order(StringComparer.Ordinal)];
    }

    private Catalogue Catalogue()
    {
        var entries = _served
            .Select(source =>
                Entry(
                    source.Id,
                    source.Genre,
                    $$""","acces":{"adresse":"{{Server.UriOf($"/{Path.GetFileName(source.File)}")}}"}{{source.More}}"""
                ))
            .Append(Entry("zonage-medecins-communes", "ZONAGES", ""))
            .Append(Entry("zonage-medecins-quartiers", "ZONAGES", ""));
        File.WriteAllText(_folder.PathOf("sources.json"), $$"""{"sources":[{{string.Join(',', entries)}}]}""", Encoding.UTF8);
        return Import.Catalogues.Catalogue.Read(new FileInfo(_folder.PathOf("sources.json")));
    }

    private static string Entry(string id, string genre, string rest) =>
        $$"""{"id":"{{id}}","titre":"{{id}}","producteur":"INSEE","licence":"LO","genre":"{{genre}}","format":"csv"{{rest}}}""";

    private Task<RapportActualisation> RunAsync(Func<DemandeActualisation, DemandeActualisation>? change = null)
    {
        var demande = new DemandeActualisation
        {
            Base = Database,
            Paquet = new DirectoryInfo(_folder.PathOf("paquet")),
            Catalogue = Catalogue(),
            Telechargement = new() { Retries = 1, Delay = TimeSpan.FromMilliseconds(10) },
        };
        return new Actualisation(change?.Invoke(demande) ?? demande).RunAsync(Cancellation);
    }
}
