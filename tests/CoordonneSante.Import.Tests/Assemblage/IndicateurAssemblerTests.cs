using System.Globalization;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <summary>Brest (29019, which Lambézellec, 29148, joined), Île-de-Sein (29083) and Paris with two arrondissements.</summary>
public sealed class IndicateurAssemblerTests : IDisposable
{
    private const string Descriptor = """
        {"title": "Essai", "sources": [{"title": "INSEE"}], "millesime": "2023", "schema": {"fields": [
          {"name": "code_insee", "type": "string"},
          {"name": "n", "type": "number", "agregation": "somme"},
          {"name": "m", "type": "number"},
          {"name": "c", "type": "string"}]}}
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public IndicateurAssemblerTests()
    {
        _files = new OfficialFiles(_folder.Info);
        _files.Write("essai.json", Descriptor);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Counts_of_merged_communes_add_up_and_a_level_or_a_class_stands_where_it_was_the_same()
    {
        var (content, report) = Assemble("29019,10,1.5,A", "29148,5,1.5,B", "29083,0,,A");

        Assert.Equal(
            ["c 29083 A", "m 29019 1.5 meme-valeur-des-communes-reunies", "n 29019 15", "n 29083 0"],
            ValuesOf(content));
        Assert.Equal(
            ["2 c A VALEURS_DE_COMMUNES_REUNIES", "3 c B VALEURS_DE_COMMUNES_REUNIES"], report.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_known_of_Paris_is_brought_to_its_arrondissements_a_count_by_their_inhabitants() => Assert.Equal(
        [
            "c 75056 A",
            "c 75101 A valeur-de-la-commune-entiere",
            "c 75102 A valeur-de-la-commune-entiere",
            "m 75056 2",
            "m 75101 2 valeur-de-la-commune-entiere",
            "m 75102 2 valeur-de-la-commune-entiere",
            "n 75056 37036",
            "n 75101 15917 partage-selon-les-habitants",
            "n 75102 21119 partage-selon-les-habitants",
        ],
        ValuesOf(Assemble("75056,37036,2,A").Content));

    [Fact]
    public void What_is_known_of_the_arrondissements_makes_that_of_Paris() => Assert.Equal(
        [
            "c 75101 A",
            "c 75102 B",
            "m 75056 1.57 moyenne-des-arrondissements",
            "m 75101 1",
            "m 75102 2",
            "n 75056 7",
            "n 75101 3",
            "n 75102 4",
        ],
        ValuesOf(Assemble("75101,3,1,A", "75102,4,2,B").Content));

    [Fact]
    public void A_cell_that_is_no_value_is_told_and_the_others_of_the_line_are_kept()
    {
        var (content, report) = Assemble("29019,-1,x,A", "29999,1,1,A", "98735,1,1,A", "2901,1,1,A", "29083,1,1e1,A");

        Assert.Equal(["c 29019 A", "c 29083 A", "m 29083 10", "n 29083 1"], ValuesOf(content));
        Assert.Equal(
            [
                "2 m x NOMBRE_MALFORME",
                "2 n -1 EFFECTIF_NEGATIF",
                "3 code_insee 29999 COMMUNE_INCONNUE",
                "5 code_insee 2901 CODE_COMMUNE_MALFORME",
            ],
            report.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_source_is_as_the_descriptor_tells_it()
    {
        var content = Assemble("29019,1,1,A").Content;

        var table = AnnuaireSchema.Current.Table<SourceRow>();
        var source = content.Rows(table).Single(row => $"{row[0]}".StartsWith("indicateur-", StringComparison.Ordinal));
        Assert.Equal(["indicateur-essai-2023", "Essai", "INSEE", "non précisée", "2023"], source.Take(5));
        Assert.Equal(
            [["c", "A", "A", 1]], content.Rows(AnnuaireSchema.Current.Table<IndicateurClasseRow>()).Select(row => row.ToList()));
    }

    [Fact]
    public void Indicators_of_the_published_base_are_kept_unless_a_file_gives_them_anew_or_they_are_taken_away()
    {
        var database = new FileInfo(_files.PathOf("annuaire.db"));
        new Publisher(database).Publish(Assemble("29019,10,1.5,A", "75056,37036,2,B").Content);
        _files.Write("neuf.json", Descriptor.Replace("\"m\"", "\"neuf\"", StringComparison.Ordinal)
            .Replace(
                """{"name": "c", "type": "string"}""",
                """{"name": "c", "type": "string", "agregation": "aucune"}""",
                StringComparison.Ordinal));
        _files.Write("neuf.csv", "code_insee,n,neuf,c", "29019,11,3,Z");

        var content = AnnuaireAssembler.Assemble(_files.Sources with
        {
            Indicateurs = [_files.PathOf("neuf.csv")],
            IndicateursRetires = new HashSet<string> { "m" },
            Reprise = AnnuaireRepris.Read(database.FullName),
        }).Content;

        Assert.Equal(
            [
                "c 29019 A",
                "c 75056 B",
                "c 75101 B valeur-de-la-commune-entiere",
                "c 75102 B valeur-de-la-commune-entiere",
                "n 29019 11",
                "neuf 29019 3",
            ],
            ValuesOf(content));
    }

    private (AnnuaireContent Content, IEnumerable<string> Report) Assemble(params string[] lines)
    {
        _files.Write("essai.csv", ["code_insee,n,m,c", .. lines]);
        var (content, report) = AnnuaireAssembler.Assemble(_files.Sources with { Indicateurs = [_files.PathOf("essai.csv")] });
        return (content, report.Rejets.Where(rejet => rejet.Fichier == "essai.csv")
            .Select(rejet => $"{rejet.Line} {rejet.Column} {rejet.Value} {rejet.Motif.Code}"));
    }

    private static IEnumerable<string> ValuesOf(AnnuaireContent content) =>
        content.Rows(AnnuaireSchema.Current.Table<IndicateurCommuneRow>()).Select(row =>
        {
            var value = row[2] is double number ? Math.Round(number, 2) : row[3];
            return string.Create(CultureInfo.InvariantCulture, $"{row[0]} {row[1]} {value} {row[4]}").Trim();
        });
}
