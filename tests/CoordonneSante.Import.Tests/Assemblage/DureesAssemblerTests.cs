using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <summary>Brest (29019, which Lambézellec, 29148, joined), Île-de-Sein (29083) and Paris with two arrondissements.</summary>
public sealed class DureesAssemblerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public DureesAssemblerTests() => _files = new OfficialFiles(_folder.Info);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_commune_has_the_ways_that_the_file_gives_and_no_others()
    {
        var (content, report) = Assemble(
            "29019;29083;75.5",
            "29083;29019;80",
            "29083;29083;3",
            "29019;29083;70",
            "29148;29083;60",
            "75056;29019;300",
            "75101;75102;9",
            "29019;29999;1",
            "98735;29019;1");

        Assert.Equal(["29019 > 29083 75.5", "29083 > 29019 80;29083 3", "75101 > 75102 9"], RowsOf(content));
        Assert.Equal(
            ["5 arrivee 29019 29083 EN_DOUBLE", "7 depart 75056 COMMUNE_DIVISEE", "9 arrivee 29999 COMMUNE_INCONNUE"], report);
    }

    [Fact]
    public void The_travel_times_of_a_published_base_are_kept_until_others_are_given()
    {
        var database = new FileInfo(_files.PathOf("annuaire.db"));
        new Publisher(database).Publish(Assemble("29019;29083;75.5", "29083;29019;80").Content);
        var sources = _files.Sources with { Reprise = AnnuaireRepris.Read(database.FullName) };
        _files.Write("neuf.csv", "depart;arrivee;minutes", "29019;29083;50");

        Assert.Equal(["29019 > 29083 75.5", "29083 > 29019 80"], RowsOf(AnnuaireAssembler.Assemble(sources).Content));
        Assert.Equal(
            ["29019 > 29083 50"],
            RowsOf(AnnuaireAssembler.Assemble(sources with { Durees = _files.PathOf("neuf.csv") }).Content));
    }

    private static IEnumerable<string> RowsOf(AnnuaireContent content) => content
        .Rows(AnnuaireSchema.Current.Table<DureesCommuneRow>())
        .Select(row => $"{row[0]} > {row[1]}")
        .Order(StringComparer.Ordinal);

    private (AnnuaireContent Content, List<string> Rejections) Assemble(params string[] lines)
    {
        _files.Write("durees.csv", ["depart;arrivee;minutes", .. lines]);
        var (content, report) = AnnuaireAssembler.Assemble(_files.Sources with { Durees = _files.PathOf("durees.csv") });
        var file = report.Files.Single(file => file.Fichier == "durees.csv");
        return (content, [.. file.Rejets.Select(rejet => $"{rejet.Line} {rejet.Column} {rejet.Value} {rejet.Motif.Code}")]);
    }
}
