using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using ExcelDataReader;

namespace CoordonneSante.Api.Tests.Http.Tableaux;

/// <summary>Workbooks as another program opens them.</summary>
public sealed class WorkbookTests(SharedServer shared)
{
    private const string Query =
        "{structures{nodes{finess nom type dateOuverture position{longitude} commune{codeInsee codesPostaux}}}}";

    private static readonly DateTime Opening = new(1996, 5, 1);

    private const string Postaux = "commune.codesPostaux";

    private const string CodeMeaning =
        "Code INSEE, cinq caractères : la clé de la commune. Source : INSEE, code officiel géographique.";

    /// <summary>The package looks up an encoding of old spreadsheets before it reads any.</summary>
    static WorkbookTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task The_first_sheet_holds_texts_numbers_and_dates_under_the_names_of_the_columns()
    {
        var sheets = Read(await DownloadAsync(Query));

        Assert.Equal(["Données", "À propos"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(
            [
                ["finess", "nom", "type", "typeLibelle", "dateOuverture", "position.longitude", "commune.codeInsee", Postaux],
                ["350002838", "CDS \"GAYEULLES\" É", "CENTRE_DE_SANTE", "Centre de santé", Opening, -1.67, "35238", "35000|35700"],
                ["350002960", "CDS DENTAIRE COLOMBIER", "CENTRE_DE_SANTE", "Centre de santé", null, null, "35238", "35000|35700"],
                ["350051001", "MSP DE GUIPRY-MESSAC", "MAISON_DE_SANTE", "Maison de santé", null, null, "35176", null],
                ["750011001", "CDS VOLTAIRE", "CENTRE_DE_SANTE", "Centre de santé", null, null, "75111", "75011"],
            ],
            sheets[0].Rows);
    }

    [Fact]
    public async Task The_second_sheet_says_version_licence_notes_sources_and_the_meaning_of_each_column()
    {
        const string Merged = "{communesParCode(codesInsee:[\"35129\"]){codeInsee population zonageMedecin}}";
        var about = Read(await DownloadAsync(Merged))[1].Rows;
        var version = await shared.Server.Client.GetStringAsync(new Uri("/sante", UriKind.Relative));

        Assert.Equal(
            [
                ["Annuaire ouvert des structures d'exercice coordonné", null, null, null, null],
                ["Liste", "communesParCode", null, null, null],
                ["Version des données", version, null, null, null],
                ["Licence", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/", null, null, null],
                ["Demande, à la suite de l'adresse du serveur", AddressOf(Merged), null, null, null],
                ["Note", "Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016.", null, null, null],
                [null, null, null, null, null],
                ["Source", "Producteur", "Millésime", "Licence", "Adresse"],
                ["FINESS", "DREES", "2021-01-08", "Licence Ouverte 2.0", null],
                [null, null, null, null, null],
                ["Colonne", "Type", "Toujours remplie", null, "Sens"],
                ["codeInsee", "texte", "non", null, CodeMeaning],
            ],
            about.Take(12));
        Assert.Equal(["population", "zonageMedecin", "zonageMedecinLibelle"], about.Skip(12).Select(row => row[0]));
        Assert.Equal(["nombre entier", "texte", "texte"], about.Skip(12).Select(row => row[1]));
        Assert.Contains("- ZIP : ", about[13][4]?.ToString(), StringComparison.Ordinal);
        Assert.Equal("La colonne « zonageMedecin » en toutes lettres.", about[14][4]);
    }

    [Fact]
    public async Task Equal_data_give_equal_bytes_that_know_no_hour()
    {
        var bytes = await DownloadAsync(Query);
        await using var archive = new ZipArchive(new MemoryStream(bytes));

        Assert.Equal(bytes, await DownloadAsync(Query));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public async Task It_is_a_download_of_its_type_that_is_not_compressed_again()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query }) };
        request.Headers.TryAddWithoutValidation("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
        using var response = await shared.Server.Client.SendAsync(request);
        var about = Read(await response.Content.ReadAsByteArrayAsync())[1].Rows;

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response.Content.Headers.ContentType?.ToString());
        Assert.Matches("^attachment; filename=\"structures-[0-9a-f]+\\.xlsx\"$", response.Content.Headers.ContentDisposition?.ToString());
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.DoesNotContain(about, row => row[0] is "Demande, à la suite de l'adresse du serveur");
    }

    [Fact]
    public async Task What_is_no_table_is_an_error_in_json()
    {
        using var response = await shared.Server.Client.GetAsync(
            new Uri("/graphql?format=xlsx&query={regions{departements{nom}}}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("FORMAT_MISMATCH", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<byte[]> DownloadAsync(string query) =>
        shared.Server.Client.GetByteArrayAsync(new Uri(AddressOf(query), UriKind.Relative));

    private static string AddressOf(string query) => $"/graphql?query={Uri.EscapeDataString(query)}&format=xlsx";

    /// <summary>The sheets; a cell without value is null.</summary>
    internal static List<(string Name, List<object?[]> Rows)> Read(byte[] workbook)
    {
        var sheets = new List<(string, List<object?[]>)>();
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(workbook));
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
        return sheets;
    }
}
