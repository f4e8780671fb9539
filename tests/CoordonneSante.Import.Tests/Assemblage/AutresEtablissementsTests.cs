using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;

namespace CoordonneSante.Import.Tests.Assemblage;

/// <summary>What a legal entity's establishments of other categories tell of it: they are in the file, not in the directory.</summary>
public sealed class AutresEtablissementsTests : IDisposable
{
    /// <summary>Of a private body.</summary>
    private const string Siret = "77571167400017";

    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public AutresEtablissementsTests() => _files = new OfficialFiles(_folder.Info);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("EHPAD MUTUALISTE DU LAC", "", "MUTUELLE autre-etablissement-nom-mutuelle")]
    [InlineData("SSIAD ADMR DES ABERS", Siret, "ASSOCIATION autre-etablissement-nom-association")]
    [InlineData("EHPAD DU CCAS DE BREST", "", "COLLECTIVITE_TERRITORIALE autre-etablissement-nom-ccas-ou-commune")]
    [InlineData("EHPAD DU CCAS DE BREST", Siret, "INCONNUE ")]
    [InlineData("EHPAD DE LA RUE DE LA MUTUALITE", "", "INCONNUE ")]
    public void A_telling_name_of_another_establishment_is_evidence_for_the_family(string nom, string siret, string expected) =>
        Assert.Equal(expected, Family(Other("290000777", nom, siret: siret)));

    [Fact]
    public void A_public_hospital_is_evidence_by_its_status_or_its_category_unless_the_body_is_private()
    {
        const string Hospital = "ETABLISSEMENT_DE_SANTE autre-etablissement-hopital";

        Assert.Equal(Hospital, Family(Other("290000777", "LES PINS", sph: "1")));
        Assert.Equal(Hospital, Family(Other("290000777", "LES PINS", categorie: "355")));
        Assert.Equal("INCONNUE ", Family(Other("290000777", "LES PINS", sph: "6")));
        Assert.Equal("INCONNUE ", Family(Other("290000777", "LES PINS", categorie: "355", siret: Siret)));
    }

    [Fact]
    public void Establishments_that_disagree_tell_nothing() =>
        Assert.Equal("INCONNUE ", Family(Other("290000777", "EHPAD MUTUALISTE"), Other("290000778", "SSIAD ADMR")));

    [Fact]
    public void Those_of_another_legal_entity_tell_nothing() =>
        Assert.Equal("INCONNUE ", Family(Other("290000777", "EHPAD MUTUALISTE", entite: "290000998")));

    [Fact]
    public void The_names_of_the_structures_come_first()
    {
        _files.WriteFiness(
            OfficialFiles.Structure("290000001", "019", "29", "29200 BREST").Replace("MSP 290000001", "CDS CROIX ROUGE FRANCAISE"),
            Other("290000777", "EHPAD MUTUALISTE"));

        Assert.Equal("ASSOCIATION nom-croix-rouge", Family(Assemble().Content));
    }

    [Fact]
    public void Without_SIRET_of_the_structures_theirs_tell_the_SIREN()
    {
        _files.WriteFiness(
            OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"), Other("290000777", "LES PINS", siret: Siret));

        Assert.Equal(
            ["775711674 DEDUIT siret-des-autres-etablissements"],
            Cells(Assemble().Content, "siren", "siren_fiabilite", "siren_regle"));
    }

    [Fact]
    public void They_stay_ignored_and_are_no_structures()
    {
        _files.WriteFiness(
            OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"), Other("290000777", "EHPAD MUTUALISTE"));

        var (content, report) = Assemble();
        var file = report.Files.Single(file => file.Fichier == "finess.csv");

        Assert.Equal((2, 1, 1), (file.Read, file.Accepted, file.Ignored.Values.Sum()));
        Assert.Single(content.Rows(AnnuaireContent.Tables.Single(table => table.Name == "structure")));
    }

    private static string Other(
        string finess, string nom, string siret = "", string sph = "", string categorie = "500", string entite = "290000999") =>
        $"structureet;{finess};{entite};{nom};;;;;;;;;019;29;X;29200 BREST;;;{categorie};X;;;{siret};;;;{sph};;2012-12-20;;2020-12-15;";

    private string Family(params string[] others)
    {
        _files.WriteFiness([OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"), .. others]);
        return Family(Assemble().Content);
    }

    private static string Family(AnnuaireContent content) => Assert.Single(Cells(content, "categorie", "regle_deduction"));

    private (AnnuaireContent Content, ImportReport Report) Assemble() => AnnuaireAssembler.Assemble(_files.Sources);

    private static List<string> Cells(AnnuaireContent content, params string[] columns)
    {
        var table = AnnuaireContent.Tables.Single(table => table.RowType == typeof(GestionnaireRow));
        var names = table.Columns.Select(column => column.Name).ToList();
        return [.. content.Rows(table).Select(row => string.Join(' ', columns.Select(column => row[names.IndexOf(column)])))];
    }
}
