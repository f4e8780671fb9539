using System.Globalization;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <remarks>
/// The COG: 29148 merged into 29019 in 1945, as 29149 does here; 29984 only became 29083; 29900 and 29901 left 29083 in 2024.
/// </remarks>
public sealed class ZonageAssemblerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public ZonageAssemblerTests()
    {
        _files = new OfficialFiles(_folder.Info);
        File.AppendAllLines(
            _files.PathOf("cog/v_commune_2024.csv"),
            [
                "COM,29900,53,29,29D,294,0,PARTIE UNE,Partie une,Partie une,2999,",
                "COM,29901,53,29,29D,294,0,PARTIE DEUX,Partie deux,Partie deux,2999,",
            ]);
        File.AppendAllLines(
            _files.PathOf("cog/v_mvt_commune_2024.csv"),
            [
                "31,1945-04-27,COM,29149,0,LE BOURG,Le Bourg,Le Bourg,COM,29019,0,BREST,Brest,Brest",
                "50,2020-03-15,COM,29984,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein",
                "21,2024-01-01,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein",
                "21,2024-01-01,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,COM,29900,0,PARTIE UNE,Partie une,Partie une",
                "21,2024-01-01,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,COM,29901,0,PARTIE DEUX,Partie deux,Partie deux",
            ]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_decision_that_names_the_commune_needs_no_rule() =>
        Assert.Equal(("ZAC", "2025", null), Zoning(Assemble(("29019", "2_ZAC")), "29019"));

    [Fact]
    public void A_decision_on_a_commune_that_merged_goes_to_the_one_that_holds_it_under_a_rule() =>
        Assert.Equal(("ZIP", "2025", ZonageAssembler.CommunesReunies), Zoning(Assemble(("29148", "1_ZIP")), "29019"));

    [Fact]
    public void Communes_that_merged_and_are_zoned_alike_are_one_decision() =>
        Assert.Equal(
            ("ZIP", "2025", ZonageAssembler.CommunesReunies), Zoning(Assemble(("29148", "1_ZIP"), ("29149", "1_ZIP")), "29019"));

    [Fact]
    public void The_name_of_the_commune_itself_makes_the_decision_official_whatever_agrees_with_it() =>
        Assert.Equal(("ZIP", "2025", null), Zoning(Assemble(("29148", "1_ZIP"), ("29019", "1_ZIP")), "29019"));

    [Theory]
    [InlineData("29148", "29149")]
    [InlineData("29148", "29019")]
    public void Communes_that_merged_and_are_not_zoned_alike_leave_the_commune_without_and_their_lines_are_rejected(
        string first, string second)
    {
        var assembled = Assemble((first, "1_ZIP"), (second, "2_ZAC"));

        Assert.Equal(("NON_RENSEIGNE", null, null), Zoning(assembled, "29019"));
        Assert.Equal(
            [(2, "zmed_niveau", "Zip", "ZONAGE_CONTRADICTOIRE"), (3, "zmed_niveau", "Zac", "ZONAGE_CONTRADICTOIRE")],
            assembled.Report.Rejets.Select(rejet => (rejet.Line, rejet.Column, rejet.Value ?? "", rejet.Motif.Code)));
    }

    [Fact]
    public void A_line_that_says_that_no_zoning_is_available_decides_nothing()
    {
        var assembled = Assemble(("29019", "N/A"), ("29148", "1_ZIP"), ("29083", "N/A"));

        Assert.Equal(("ZIP", "2025", ZonageAssembler.CommunesReunies), Zoning(assembled, "29019"));
        Assert.Equal(("NON_RENSEIGNE", null, null), Zoning(assembled, "29083"));
        Assert.Empty(assembled.Report.Rejets);
    }

    [Fact]
    public void A_commune_that_only_changed_codes_keeps_its_decision_as_published() =>
        Assert.Equal(("ZIP", "2025", null), Zoning(Assemble(("29984", "1_ZIP"), ("29900", "2_ZAC")), "29083"));

    [Fact]
    public void A_decision_on_a_commune_before_it_parted_goes_to_all_its_parts_under_a_rule()
    {
        var assembled = Assemble(("29083", "1_ZIP"));

        Assert.All(
            ["29083", "29900", "29901"],
            part => Assert.Equal(("ZIP", "2025", ZonageAssembler.AvantScission), Zoning(assembled, part)));
    }

    [Fact]
    public void Where_a_part_is_named_the_others_are_not_given_its_decision_nor_that_of_the_whole()
    {
        var assembled = Assemble(("29083", "1_ZIP"), ("29900", "2_ZAC"));

        Assert.Equal(("ZIP", "2025", null), Zoning(assembled, "29083"));
        Assert.Equal(("ZAC", "2025", null), Zoning(assembled, "29900"));
        Assert.Equal(("NON_RENSEIGNE", null, null), Zoning(assembled, "29901"));
    }

    [Fact]
    public void A_code_that_leads_to_no_commune_is_rejected()
    {
        var assembled = Assemble(("29998", "1_ZIP"));

        Assert.Equal(
            [(2, "com_code", "29998", "COMMUNE_INCONNUE")],
            assembled.Report.Rejets.Select(rejet => (rejet.Line, rejet.Column, rejet.Value ?? "", rejet.Motif.Code)));
    }

    [Fact]
    public void A_divided_commune_has_the_zoning_of_all_its_arrondissements_under_a_rule()
    {
        Assert.Equal(
            ("HORS_ZONAGE", "2025", ZonageAssembler.Arrondissements), Zoning(Assemble(("75101", "3_HZ"), ("75102", "3_HZ")), "75056"));
        Assert.Equal(("NON_RENSEIGNE", null, null), Zoning(Assemble(("75101", "3_HZ"), ("75102", "2_ZAC")), "75056"));
        Assert.Equal(("NON_RENSEIGNE", null, null), Zoning(Assemble(("75101", "3_HZ")), "75056"));
        Assert.Equal(("NON_RENSEIGNE", null, null), Zoning(Assemble(("29019", "3_HZ")), "75056"));
        Assert.Equal(("ZAC", "2025", null), Zoning(Assemble(("75056", "2_ZAC"), ("75101", "3_HZ"), ("75102", "3_HZ")), "75056"));
    }

    private (AnnuaireContent Content, ImportReport Report) Assemble(params (string Code, string Level)[] decisions)
    {
        _files.Write(
            "zonage_2025.csv",
            [
                "\"com_code\",\"com_lib\",\"niveau\",\"zmed_niveau\"",
                .. decisions.Select(decision => $"\"{decision.Code}\",\"X\",\"COM\",\"{decision.Level}\""),
            ]);
        return AnnuaireAssembler.Assemble(_files.Sources);
    }

    private static (string? Zonage, string? Millesime, string? Regle) Zoning(
        (AnnuaireContent Content, ImportReport Report) assembled, string commune)
    {
        var table = AnnuaireContent.Tables.Single(table => table.Name == "commune");
        var names = table.Columns.Select(column => column.Name).ToList();
        var row = assembled.Content.Rows(table).Single(row => Equals(row[table.Key[0]], commune));
        return (Cell("zonage_medecin"), Cell("zonage_millesime"), Cell("zonage_regle"));

        string? Cell(string name) =>
            Convert.ToString(row[names.IndexOf(name)], CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
    }
}
