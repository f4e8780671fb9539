using System.Globalization;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <summary>What files of before a commune parted say of it: the EPCI, the postal codes and the point of the whole.</summary>
/// <remarks>The COG: 29900 and 29901 left 29083 in 2024.</remarks>
public sealed class AvantScissionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public AvantScissionTests()
    {
        _files = new OfficialFiles(_folder.Info);
        File.AppendAllLines(
            _files.PathOf("cog/v_commune_2024.csv"),
            [
                "COM,29900,53,29,29D,294,0,L OIE,L'Oie,L'Oie,2999,",
                "COM,29901,53,29,29D,294,0,SAINTE FLORENCE,Sainte-Florence,Sainte-Florence,2999,",
            ]);
        File.AppendAllLines(
            _files.PathOf("cog/v_mvt_commune_2024.csv"),
            [
                "21,2024-01-01,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein",
                "21,2024-01-01,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,COM,29900,0,L OIE,L'Oie,L'Oie",
                "21,2024-01-01,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,COM,29901,0,SAINTE FLORENCE,Sainte-Florence,Sainte-Florence",
            ]);
        File.AppendAllLines(_files.PathOf("epci.csv"), ["242900314;Brest Métropole;29083"]);
        Places("29083;ILE DE SEIN;29990;;ILE DE SEIN;48.0378,-4.8499");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_part_is_of_the_EPCI_of_the_whole_under_a_rule() =>
        Assert.Equal(
            ["29019 242900314 ", "29083 242900314 epci-avant-scission", "29900 242900314 epci-avant-scission",
                "29901 242900314 epci-avant-scission"],
            Breton("commune", "code_insee", "siren_epci", "epci_regle"));

    [Fact]
    public void A_file_that_names_the_parts_speaks_of_each()
    {
        File.AppendAllLines(_files.PathOf("epci.csv"), ["242900314;Brest Métropole;29900"]);

        Assert.Equal(
            ["29019 242900314 ", "29083 242900314 ", "29900 242900314 ", "29901  "],
            Breton("commune", "code_insee", "siren_epci", "epci_regle"));
    }

    [Fact]
    public void Without_the_names_of_places_each_part_has_the_postal_codes_of_the_whole() =>
        Assert.Equal(
            ["29019 29200 ", "29083 29990 code-postal-avant-scission", "29900 29990 code-postal-avant-scission",
                "29901 29990 code-postal-avant-scission"],
            CodesPostaux());

    [Fact]
    public void A_place_that_bears_the_name_of_a_part_gives_it_its_postal_code_and_the_others_go_to_the_rest()
    {
        Places(
            "29083;ILE DE SEIN;29991;L OIE;ILE DE SEIN;48.0378,-4.8499",
            "29083;ILE DE SEIN;29992;SAINTE FLORENCE;ILE DE SEIN;48.0378,-4.8499",
            "29083;ILE DE SEIN;29990;BOULOGNE;ILE DE SEIN;48.0378,-4.8499");

        Assert.Equal(
            ["29019 29200 ", "29083 29990 code-postal-avant-scission", "29900 29991 code-postal-avant-scission",
                "29901 29992 code-postal-avant-scission"],
            CodesPostaux());
    }

    [Fact]
    public void The_point_of_the_whole_is_none_of_its_parts() =>
        Assert.Equal(
            ["29019 CENTROIDE", "29083 ", "29900 ", "29901 "],
            Breton("commune", "code_insee", "centre_nature"));

    private void Places(params string[] lines)
    {
        var path = _files.PathOf("hexasmal.csv");
        File.WriteAllLines(path, [.. File.ReadAllLines(path).Where(line => !line.StartsWith("29083", StringComparison.Ordinal)), .. lines]);
    }

    private List<string> CodesPostaux()
    {
        var rules = Breton("commune", "code_insee", "codes_postaux_regle").ToDictionary(row => row[..5], row => row[6..]);
        return Breton("code_postal", "code_insee", "code_postal").ConvertAll(row => $"{row} {rules[row[..5]]}");
    }

    /// <summary>Cells of the rows of one table whose first is a code of the Finistère, in their order.</summary>
    private List<string> Breton(string table, params string[] columns)
    {
        var (content, _) = AnnuaireAssembler.Assemble(_files.Sources);
        var described = AnnuaireContent.Tables.Single(candidate => candidate.Name == table);
        var names = described.Columns.Select(column => column.Name).ToList();
        return
        [
            .. content.Rows(described)
                .Select(row => string.Join(' ', columns.Select(column => Text(row[names.IndexOf(column)]))))
                .Where(row => row.StartsWith("29", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Text(object? cell) => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";
}
