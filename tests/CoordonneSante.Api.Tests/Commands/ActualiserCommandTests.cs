using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests;
using static CoordonneSante.Api.Tests.Commands.ProgramRun;
using static CoordonneSante.Import.Tests.Telechargements.LoopbackServer;

namespace CoordonneSante.Api.Tests.Commands;

/// <summary>The real program brings a directory up to date from a server on loopback, then serves it.</summary>
public sealed class ActualiserCommandTests : IAsyncLifetime
{
    private CataloguePublisher? _publisher;

    private CataloguePublisher Publisher => _publisher ?? throw new InvalidOperationException("The server is not started.");

    private string Database => Publisher.Database;

    private string Paquet => Publisher.PathOf("paquet");

    public async ValueTask InitializeAsync()
    {
        _publisher = await CataloguePublisher.StartAsync();
        var origin = Publisher.PathOf("origine.db");
        AssertEnds(0, Run(new OfficialFiles(Publisher.Folder).Arguments(origin)));
        AssertEnds(0, Run("exporter", "--base", origin, Paquet));
    }

    public async ValueTask DisposeAsync() => await Publisher.DisposeAsync();

    [Fact]
    public async Task A_directory_is_built_verified_told_up_to_date_replaced_listed_and_restored()
    {
        var files = new OfficialFiles(Publisher.Folder);
        Serve(files, "\"1\"");
        AssertEnds(
            0,
            Run("actualiser", "--base", Database, "--catalogue", Catalogue(), "--source", "finess", "--verifier"),
            "finess : un fichier plus récent est à télécharger");
        Assert.False(File.Exists(Database));

        AssertEnds(
            0,
            Actualiser(),
            "finess : nouveau : finess.csv",
            "lignes gardées du paquet de données",
            "Publié",
            "1 MAISON_DE_SANTE");
        AssertEnds(0, Actualiser(), "finess : à jour : finess.csv", "L'annuaire publié est déjà celui de ces fichiers.");
        Assert.Contains(
            "L'annuaire publié est déjà celui de ces fichiers.",
            await File.ReadAllTextAsync($"{Database}.actualisation.txt"),
            StringComparison.Ordinal);
        var first = StoredVersion.TryRead(new FileInfo(Database))!.Version.Value;

        files.WriteExtraction(
            "finess.csv",
            "2026-05-12",
            OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"),
            OfficialFiles.Structure("290000002", "019", "29", "29200 BREST"));
        Serve(files, "\"2\"");
        AssertEnds(0, Actualiser("--forcer"), "finess : nouveau", $"(avant : {first})", "2 MAISON_DE_SANTE");
        AssertEnds(0, Run("versions", "--base", Database), "2026-05-12", "publiée", $"{first}  2021-01-08", "gardée");

        AssertEnds(0, Run("retablir", "2021-01-08", "--base", Database), $"Publiée de nouveau : la version {first}");
        AssertEnds(1, Run("retablir", "1999-01-01", "--base", Database), "« 1999-01-01 » ne désigne aucune version gardée");
        await using var server = await ApiServer.StartFreshAsync($"--Annuaire:Base={Database}");
        Assert.Equal("""{"data":{"structures":{"totalCount":1}}}""", await server.AskAsync("{ structures { totalCount } }"));
    }

    [Fact]
    public async Task What_goes_wrong_ends_with_a_code_and_a_report_and_leaves_the_published_version()
    {
        var files = new OfficialFiles(Publisher.Folder);
        files.WriteFiness([.. Enumerable.Range(1, 10).Select(i => OfficialFiles.Structure($"2900000{i:D2}", "019", "29", "29200 BREST"))]);
        Serve(files, "\"1\"");
        AssertEnds(0, Actualiser());
        var published = await File.ReadAllBytesAsync(Database);

        Publisher.Server.On("/finess.csv", Body("<html>maintenance</html>"u8.ToArray(), "text/html"));
        AssertEnds(4, Actualiser(), "trouvé une page HTML", "Rien n'a été publié");
        Publisher.Server.On("/finess.csv", Status(404));
        AssertEnds(6, Actualiser(), "n'existe plus (réponse 404)");
        files.WriteExtraction("finess.csv", "2026-05-12", OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"));
        Serve(files, "\"2\"");
        AssertEnds(5, Actualiser(), "MAISON_DE_SANTE passe de 10 à 1");
        Assert.Contains(
            "MAISON_DE_SANTE passe de 10 à 1",
            await File.ReadAllTextAsync($"{Database}.actualisation.txt"),
            StringComparison.Ordinal);
        files.WriteExtraction("finess.csv", "2026-05-12", "structureet;court");
        Serve(files, "\"3\"");
        AssertEnds(4, Actualiser(), "finess.csv");
        AssertEnds(1, Run("actualiser", "--base", Database, "--source", "inconnue"), "« inconnue » n'est pas une source du catalogue");
        AssertEnds(
            1,
            Run("actualiser", "--base", Database, "--dossier", Publisher.PathOf("x"), "--source", "epci"),
            "--dossier remplace les adresses");
        AssertEnds(
            1,
            Run("actualiser", "--base", Database, "--catalogue", Publisher.PathOf("absent.json")),
            "un fichier absent ou illisible");

        Assert.Equal(published, await File.ReadAllBytesAsync(Database));
    }

    [Fact]
    public async Task From_an_empty_folder_every_official_file_goes_into_the_directory_served()
    {
        var files = new OfficialFiles(Publisher.Folder);
        var catalogue = Publisher.Publish(
            ("finess", "FINESS", files.PathOf("finess.csv"), ""),
            ("cog-communes", "COG_COMMUNES", files.PathOf("cog/v_commune_2024.csv"), ""),
            ("cog-departements", "COG_DEPARTEMENTS", files.PathOf("cog/v_departement_2024.csv"), ""),
            ("cog-regions", "COG_REGIONS", files.PathOf("cog/v_region_2024.csv"), ""),
            ("cog-mouvements", "COG_MOUVEMENTS", files.PathOf("cog/v_mvt_commune_2024.csv"), ""),
            ("populations", "POPULATIONS", files.PathOf("donnees_communes_2021.csv"), ""),
            ("epci", "EPCI", files.PathOf("epci.csv"), "2024"),
            ("codes-postaux", "CODES_POSTAUX", files.PathOf("hexasmal.csv"), "2023"),
            ("qpv", "QUARTIERS", files.PathOf("qpv_2024.geojson"), ""),
            ("zonages", "ZONAGES", files.PathOf("zonage_2025.csv"), ""));

        AssertEnds(0, Run("actualiser", "--base", Database, "--catalogue", catalogue, "--paquet", Paquet), "Publié", "1 MAISON_DE_SANTE");

        Assert.Empty(IntegrityCheck.Run(Database));
        await using var server = await ApiServer.StartFreshAsync($"--Annuaire:Base={Database}");
        Assert.Equal(
            """{"data":{"structures":{"totalCount":1},"communes":{"totalCount":5},"commune":{"nom":"Brest","population":"""
                + """140000,"populationMillesime":2021,"zonageMedecin":"ZAC"}}}""",
            await server.AskAsync(
                """{ structures { totalCount } communes { totalCount } commune(codeInsee:"""
                    + """ "29019") { nom population populationMillesime zonageMedecin } }"""
            ));
    }

    private (int Code, string Output) Actualiser(params string[] options) =>
        Run(["actualiser", "--base", Database, "--catalogue", Catalogue(), "--paquet", Paquet, .. options]);

    private void Serve(OfficialFiles files, string etag) =>
        Publisher.Server.On("/finess.csv", Versioned(File.ReadAllBytes(files.PathOf("finess.csv")), etag));

    private string Catalogue() => Publisher.WriteCatalogue([("finess", "FINESS", "/finess.csv", "")]);
}
