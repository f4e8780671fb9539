using System.Globalization;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <summary>Brest (29019, which Lambézellec, 29148, joined), Île-de-Sein (29083) and Paris; FINESS has 290000001.</summary>
public sealed class HorsFinessAssemblerTests : IDisposable
{
    private const string Header = "id;type;nom;code_insee;longitude;latitude;source;date";

    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public HorsFinessAssemblerTests() => _files = new OfficialFiles(_folder.Info);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_former_code_leads_to_the_commune_of_today_and_is_told()
    {
        var (content, report) = Assemble(
            "E1;ESP;ESP de Lambézellec;29148;-4.49;48.41;ARS;2026-06-30",
            "P1;POLE_DE_SANTE;Pôle de Paris;75056;;;ARS;2026-06-30",
            "290000001;MSP;MSP de FINESS;29019;;;ARS;2026-06-30",
            "E2;ESP;ESP au loin;29083;-1.68;48.11;ARS;2026-06-29",
            "E3;ESP;ESP d'ailleurs;29999;;;ARS;2026-06-30",
            "E4;ESP;ESP de Papeete;98735;;;ARS;2026-06-30");

        Assert.Equal(
            ["E1 29019 29148 -4.49 48.41 2026-06-30", "E2 29083    2026-06-29", "P1 75056    2026-06-30"],
            RowsOf(content));
        Assert.Equal(
            [
                "4 id 290000001 DEJA_DANS_FINESS",
                "5 longitude, latitude -1.68 48.11 POSITION_LOIN_DE_LA_COMMUNE",
                "6 code_insee 29999 COMMUNE_INCONNUE",
            ],
            report);
        Assert.Single(content.Rows(AnnuaireSchema.Current.Table<StructureRow>()));
        Assert.Contains(
            content.Rows(AnnuaireSchema.Current.Table<SourceRow>()),
            row => (string?)row[0] == "structures-hors-finess-2026-06-30"
                && (string?)row[1] == "Structures hors FINESS (liste donnée à l'import)");
    }

    [Fact]
    public void The_lists_of_a_published_base_are_kept_until_others_are_given()
    {
        var database = new FileInfo(_files.PathOf("annuaire.db"));
        new Publisher(database).Publish(Assemble("E1;ESP;ESP de Lambézellec;29148;-4.49;48.41;ARS;2026-06-30").Content);
        var sources = _files.Sources with { Reprise = AnnuaireRepris.Read(database.FullName) };
        _files.Write("autres.csv", Header, "E5;ESP;ESP de Brest;29019;;;ARS;2026-07-31");

        Assert.Equal(["E1 29019 29148 -4.49 48.41 2026-06-30"], RowsOf(AnnuaireAssembler.Assemble(sources).Content));
        Assert.Equal(
            ["E5 29019    2026-07-31"],
            RowsOf(AnnuaireAssembler.Assemble(sources with { HorsFiness = [_files.PathOf("autres.csv")] }).Content));
    }

    [Fact]
    public void Several_lists_add_up_and_an_identifier_is_of_one_of_them()
    {
        _files.Write("a.csv", Header, "E1;ESP;Une;29019;;;ARS;2026-06-30");
        _files.Write("b.csv", Header, "E1;ESP;Autre;29083;;;URPS;2026-06-30", "E2;ESP;Deux;29083;;;URPS;2026-06-30");
        var (content, report) = AnnuaireAssembler.Assemble(
            _files.Sources with { HorsFiness = [_files.PathOf("a.csv"), _files.PathOf("b.csv")] });

        Assert.Equal(["E1 29019    2026-06-30", "E2 29083    2026-06-30"], RowsOf(content));
        Assert.Equal(
            ["b.csv 2 DEJA_DANS_UNE_AUTRE_LISTE"],
            report.Rejets.Select(rejet => $"{rejet.Fichier} {rejet.Line} {rejet.Motif.Code}"));
    }

    private static List<string> RowsOf(AnnuaireContent content)
    {
        var table = AnnuaireSchema.Current.Table<StructureHorsFinessRow>();
        var names = table.Columns.Select(column => column.Name).ToList();
        string[] shown = ["identifiant", "code_insee", "code_insee_declare", "longitude", "latitude", "date_extraction"];
        return
        [
            .. content.Rows(table)
                .Select(row => string.Join(' ', shown.Select(name => TextOf(row[names.IndexOf(name)]))))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string? TextOf(object? cell) =>
        cell is DateOnly date ? date.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(cell, CultureInfo.InvariantCulture);

    private (AnnuaireContent Content, List<string> Rejections) Assemble(params string[] lines)
    {
        _files.Write("liste.csv", [Header, .. lines]);
        var (content, report) = AnnuaireAssembler.Assemble(_files.Sources with { HorsFiness = [_files.PathOf("liste.csv")] });
        var file = report.Files.Single(file => file.Fichier == "liste.csv");
        return (content, [.. file.Rejets.Select(rejet => $"{rejet.Line} {rejet.Column} {rejet.Value} {rejet.Motif.Code}")]);
    }
}
