using System.Globalization;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;
using static CoordonneSante.Import.Tests.OfficialFiles;

namespace CoordonneSante.Import.Tests.Assemblage;

public sealed class AnnuaireAssemblerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public AnnuaireAssemblerTests() => _files = new OfficialFiles(_folder.Info);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Communes_and_arrondissements_are_kept_and_delegated_communes_are_not()
    {
        Assert.Equal(["29019", "29083", "75056", "75101", "75102"], Column(Assemble().Content, "commune", "code_insee"));
    }

    [Fact]
    public void Merged_communes_add_their_population_and_a_divided_commune_carries_the_sum_of_its_parts()
    {
        var content = Assemble().Content;

        Assert.Equal("140000", Cell(content, "commune", "29019", "population"));
        Assert.Equal("37036", Cell(content, "commune", "75056", "population"));
        Assert.Null(Cell(content, "commune", "29083", "population"));
        Assert.Equal("2021", Cell(content, "commune", "75056", "population_millesime"));
    }

    [Fact]
    public void A_divided_commune_has_the_zoning_its_arrondissements_share_and_they_have_its_EPCI()
    {
        var content = Assemble().Content;

        Assert.Equal("HORS_ZONAGE", Cell(content, "commune", "75056", "zonage_medecin"));
        Assert.Equal("200054781", Cell(content, "commune", "75102", "siren_epci"));
        Assert.Equal("NON_RENSEIGNE", Cell(content, "commune", "29083", "zonage_medecin"));
        Assert.Null(Cell(content, "commune", "29083", "siren_epci"));
    }

    [Fact]
    public void An_old_code_leads_to_the_commune_that_holds_its_territory_today()
    {
        Assert.Equal("29019", Cell(Assemble().Content, "mouvement_commune", "29148", "code_insee"));
    }

    /// <summary>What needs no rule is copied: a fact that reader and row have under the same name may not be lost between them.</summary>
    [Fact]
    public void A_row_keeps_every_fact_that_its_file_gives_under_the_same_name()
    {
        using var file = new SourceFile("finess.csv", File.OpenRead(_files.Sources.Finess[0]));
        var read = FinessReader.Read(file).Accepted().OfType<StructureFiness>().Single(structure => structure.Finess == "290000001");
        var content = Assemble().Content;
        var columns = AnnuaireSchema.Current.Table<StructureRow>().Columns.Select(column => column.Name).ToHashSet();

        var facts = typeof(StructureFiness).GetProperties()
            .Where(property => columns.Contains(SnakeCase.Lower(property.Name)) && property.PropertyType != typeof(TypeStructure))
            .ToDictionary(property => SnakeCase.Lower(property.Name), property => property.GetValue(read));

        Assert.Equal("02 98 00 00 00", facts["telephone"]);
        Assert.All(facts, fact => Assert.Equal(Text(fact.Value), Cell(content, "structure", "290000001", fact.Key)));
    }

    [Fact]
    public void A_structure_in_a_quarter_has_the_zoning_decided_for_the_quarter()
    {
        var content = Assemble().Content;

        Assert.Equal("QN02901M", Cell(content, "structure", "290000001", "code_quartier"));
        Assert.Equal("ZIP", Cell(content, "structure", "290000001", "zonage_medecin"));
        Assert.Equal("ZAC", Cell(content, "commune", "29019", "zonage_medecin"));
    }

    [Theory]
    [InlineData("148", "29", "29200 BREST", "29019")]
    [InlineData("056", "75", "75002 PARIS", "75102")]
    [InlineData("056", "75", "75081 PARIS CEDEX 02", "75102")]
    [InlineData("101", "75", "75001 PARIS", "75101")]
    public void A_structure_stands_in_its_leaf_commune(string commune, string departement, string acheminement, string leaf)
    {
        _files.WriteFiness(Structure("290000001", commune, departement, acheminement));

        Assert.Equal(leaf, Cell(Assemble().Content, "structure", "290000001", "code_insee"));
    }

    [Theory]
    [InlineData("998", "29", "29200 BREST", "commune", "COMMUNE_INCONNUE")]
    [InlineData("056", "75", "75600 PARIS", "ligneacheminement", "ARRONDISSEMENT_INCONNU")]
    [InlineData("056", "75", "75600 PARIS CEDEX 03", "ligneacheminement", "ARRONDISSEMENT_INCONNU")]
    public void A_structure_of_no_known_commune_is_rejected_with_its_line(
        string commune, string departement, string acheminement, string column, string reason)
    {
        _files.WriteFiness(Structure("290000001", commune, departement, acheminement));

        var (content, report) = Assemble();

        Assert.Empty(Column(content, "structure", "finess"));
        var rejet = Assert.Single(report.Rejets);
        Assert.Equal(
            ("finess.csv", 2, column, reason, PorteeRejet.Ligne),
            (rejet.Fichier, rejet.Line, rejet.Column, rejet.Motif.Code, rejet.Portee));
        Assert.Equal(0, report.Files.Single(file => file.Fichier == "finess.csv").Accepted);
    }

    [Fact]
    public void A_position_in_the_sea_is_rejected_and_its_structure_kept_without()
    {
        _files.WriteFiness(Structure("290000001", "019", "29", "29200 BREST"), Position("290000001", 82128.7, 6799126.8));

        var (content, report) = Assemble();

        Assert.Null(Cell(content, "structure", "290000001", "longitude"));
        Assert.Equal("ZAC", Cell(content, "structure", "290000001", "zonage_medecin"));
        var rejet = Assert.Single(report.Rejets);
        Assert.Equal(("POSITION_LOIN_DE_LA_COMMUNE", PorteeRejet.Valeur), (rejet.Motif.Code, rejet.Portee));
    }

    /// <remarks>The point is in a quarter that has its own zoning, ZIP; the commune's is ZAC.</remarks>
    [Theory]
    [InlineData("1,ATLASANTE,96,BAN,L93_METROPOLE", "INCONNU", "QN02901M", "ZIP", "0")]
    [InlineData("3,ATLASANTE,.,ADMIN-EXPRESS-2023,L93_METROPOLE", "COMMUNE", null, "ZAC", "100")]
    public void The_centre_of_a_commune_places_its_structure_in_no_quarter_and_is_counted(
        string sourcecoordet, string level, string? quarter, string zoning, string share)
    {
        _files.WriteFiness(
            Structure("290000001", "019", "29", "29200 BREST"),
            $"geolocalisation;290000001;146394;6836798.7;{sourcecoordet};2021-01-08");

        var content = Assemble().Content;

        Assert.Equal(
            ("-4.49", level, quarter, zoning),
            (Written("longitude"), Written("position_niveau"), Written("code_quartier"), Written("zonage_medecin")));
        Assert.Equal(share, Cell(content, "indicateur_qualite", "STRUCTURES_AU_CENTRE_DE_LA_COMMUNE", "valeur"));

        string? Written(string column) => Cell(content, "structure", "290000001", column);
    }

    [Fact]
    public void A_position_outside_its_commune_is_kept_and_flagged()
    {
        WriteOutline("29019", -4.6, 48.35, -4.51, 48.45);

        var content = Assemble(_files.Sources with { Contours = [_files.PathOf("contours_2018.geojson")] }).Content;

        Assert.Equal("-4.49", Cell(content, "structure", "290000001", "longitude"));
        Assert.Equal(
            "ATLASANTE, score 96, BAN ; doute : à 1 km hors de Brest", Cell(content, "structure", "290000001", "position_qualite"));
    }

    [Fact]
    public void The_centre_is_La_Postes_point_or_one_inside_the_outline_where_that_point_is_not()
    {
        WriteOutline("29019", -4.49, 48.35, -4.40, 48.45);

        var content = Assemble(_files.Sources with { Contours = [_files.PathOf("contours_2018.geojson")] }).Content;

        Assert.Equal(("-4.445", "48.4"), (Cell(content, "commune", "29019", "longitude"), Cell(content, "commune", "29019", "latitude")));
        Assert.Equal(
            ("-4.8499", "48.0378"), (Cell(content, "commune", "29083", "longitude"), Cell(content, "commune", "29083", "latitude")));
        Assert.Equal(
            ("2.3402", "48.86525"), (Cell(content, "commune", "75056", "longitude"), Cell(content, "commune", "75056", "latitude")));
    }

    [Fact]
    public void The_centre_is_the_chef_lieu_where_there_is_one_followed_through_changes_of_code_alone()
    {
        File.AppendAllLines(
            _files.PathOf("cog/v_mvt_commune_2024.csv"),
            ["50,2024-03-15,COM,29984,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein,COM,29083,1,ILE DE SEIN,Île-de-Sein,Île-de-Sein"]);
        _files.Write(
            "chefs_lieux_2020.csv",
            "code_insee;nom;longitude;latitude",
            "29984;Île-de-Sein;-4.85;48.04",
            "29148;Lambézellec;-4.49;48.41",
            "29900;Nulle part;-4;48",
            "97701;Saint-Barthélemy;-62.85;17.9");

        var (content, report) = Assemble(_files.Sources with { ChefsLieux = _files.PathOf("chefs_lieux_2020.csv") });

        Assert.Equal(["-4.85", "48.04", "CHEF_LIEU"], Centre("29083"));
        Assert.Equal(["-4.50185", "48.4077", "CENTROIDE"], Centre("29019"));
        Assert.Equal(["2.3402", "48.86525", "MOYENNE_ARRONDISSEMENTS"], Centre("75056"));
        Assert.Equal(("29900", "COMMUNE_INCONNUE"), Assert.Single(report.Rejets.Select(rejet => (rejet.Value, rejet.Motif.Code))));
        Assert.Equal("chefs-lieux-2020", Cell(content, "source", "chefs-lieux-2020", "id"));

        List<string?> Centre(string code) =>
            [.. new[] { "longitude", "latitude", "centre_nature" }.Select(column => Cell(content, "commune", code, column))];
    }

    [Fact]
    public void Outlines_are_only_kept_in_the_departements_asked_for()
    {
        WriteOutline("29019", -4.6, 48.35, -4.4, 48.45);
        var sources = _files.Sources with { Contours = [_files.PathOf("contours_2018.geojson")] };

        Assert.Equal(["29019"], Column(Assemble(sources).Content, "limite_commune", "gauche"));
        Assert.Empty(
            Column(Assemble(sources with { DepartementsAvecContours = new HashSet<string> { "75" } }).Content, "limite_commune", "gauche"));
    }

    [Fact]
    public void What_files_say_of_overseas_collectivities_is_left_out_under_one_reason_and_never_rejected()
    {
        _files.WriteFiness(
            Structure("290000001", "019", "29", "29200 BREST"),
            Structure("970000001", "127", "9A", "97150 ST MARTIN"),
            Structure("970000002", "123", "9A", "97133 ST BARTHELEMY"),
            Structure("970000003", "502", "9E", "97500 ST PIERRE"),
            Structure("980000001", "613", "9J", "98600 UVEA"));
        File.AppendAllLines(
            _files.PathOf("hexasmal.csv"),
            ["97801;ST MARTIN;97150;;ST MARTIN;18.0,-63.0", "97127;ST MARTIN;97150;;ST MARTIN;"]);
        File.AppendAllLines(_files.PathOf("epci.csv"), ["200000001;Ailleurs;98735"]);
        File.AppendAllLines(_files.PathOf("donnees_communes_2021.csv"), ["00;Ailleurs;975;1;99;502;97502;Saint-Pierre;5394;0;5394"]);
        File.AppendAllLines(_files.PathOf("zonage_2025.csv"), ["\"97701\",\"Saint-Barthélemy\",\"COM\",\"1_ZIP\""]);

        var (content, report) = Assemble();

        Assert.Equal(["QN02901M"], Column(content, "quartier_prioritaire", "code"));
        Assert.Equal(["290000001"], Column(content, "structure", "finess"));
        Assert.Empty(report.Rejets);
        Assert.Equal(
            [
                ("finess.csv", 4),
                ("donnees_communes_2021.csv", 1),
                ("epci.csv", 1),
                ("hexasmal.csv", 2),
                ("qpv_2024.geojson", 1),
                ("zonage_2025.csv", 1),
            ],
            report
                .Files.Where(file => file.Ignored.ContainsKey(Motifs.HorsDepartements))
                .Select(file => (file.Fichier, file.Ignored[Motifs.HorsDepartements]))
                .OrderByDescending(file => file.Item2 == 4).ThenBy(file => file.Fichier, StringComparer.Ordinal));
    }

    [Fact]
    public void Two_extractions_are_never_mixed()
    {
        _files.WriteExtraction("finess-2026.csv", "2026-03-24", Structure("290000002", "019", "29", "29200 BREST"));
        var sources = _files.Sources with { Finess = [_files.PathOf("finess.csv"), _files.PathOf("finess-2026.csv")] };

        var error = Assert.Throws<MixedVintagesException>(() => Assemble(sources));

        Assert.Contains("finess.csv du 2021-01-08, finess-2026.csv du 2026-03-24", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_structure_in_two_files_is_an_error_that_names_them()
    {
        _files.WriteExtraction("finess-bis.csv", "2021-01-08", Structure("290000001", "019", "29", "29200 BREST"));
        var sources = _files.Sources with { Finess = [_files.PathOf("finess.csv"), _files.PathOf("finess-bis.csv")] };

        var error = Assert.Throws<MixedVintagesException>(() => Assemble(sources));

        Assert.Contains("290000001 dans finess.csv et finess-bis.csv", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_file_is_a_source_with_its_vintage_digest_and_counts()
    {
        var sources = _files.Sources with { Millesimes = new Dictionary<string, string> { ["hexasmal.csv"] = "2023" } };

        var content = Assemble(sources).Content;

        Assert.Equal("2023", Cell(content, "source", "codes-postaux-2023", "millesime"));
        Assert.Equal("non précisé", Cell(content, "source", "epci-sans-millesime", "millesime"));
        Assert.Equal("2021-01-08", Cell(content, "source", "finess-cs1100507-2021-01-08", "date_extraction"));
        Assert.Equal("2", Cell(content, "source", "finess-cs1100507-2021-01-08", "lignes_lues"));
        Assert.Equal(64, Cell(content, "source", "finess-cs1100507-2021-01-08", "sha256")!.Length);
    }

    [Fact]
    public void A_legal_entity_file_makes_the_category_official()
    {
        _files.Write("ej.csv", "finess;etalab;94;2021-01-08", "structureej;290000999;ASSO DES ABERS;;;;;;;;;019;29200 "
            + "BREST;29;FINISTERE;;60;Association Loi 1901 non R.U.P.;;;775711674;8621Z;2000-01-01");
        var sources = _files.Sources with { Finess = [_files.PathOf("finess.csv"), _files.PathOf("ej.csv")] };

        var content = Assemble(sources).Content;

        Assert.Equal(
            ("ASSOCIATION", "OFFICIEL", "775711674", "ASSO DES ABERS"),
            (
                Cell(content, "gestionnaire", "290000999", "categorie"),
                Cell(content, "gestionnaire", "290000999", "categorie_fiabilite"),
                Cell(content, "gestionnaire", "290000999", "siren"),
                Cell(content, "gestionnaire", "290000999", "nom")));
        Assert.Equal(
            ("INCONNUE", "INCONNU"),
            (
                Cell(Assemble().Content, "gestionnaire", "290000999", "categorie"),
                Cell(Assemble().Content, "gestionnaire", "290000999", "categorie_fiabilite")));
    }

    [Fact]
    public void Legal_entities_of_another_day_carry_their_own_source_and_day_and_a_SIREN_that_changed_is_told()
    {
        const string structure = "structureet;290000001;290000999;MSP;;;;12;RUE;DES ABERS;;;019;29;X;29200 "
            + "BREST;;;603;X;2103;;31213136000017;8621Z;;;;;2012-12-20;;2020-12-15;";
        _files.WriteFiness(structure);
        var alone = Assemble().Content;
        _files.Write(
            "ej.csv",
            "finess;etalab;94;2026-03-11",
            "structureej;290000999;SISA DES ABERS;;;;;;;;;;;29;;;80;;;;775711674;8621Z;2000-01-01");

        var content = Assemble(_files.Sources with { Finess = [_files.PathOf("finess.csv"), _files.PathOf("ej.csv")] }).Content;

        Assert.Equal(["312131360", "DEDUIT", "siret-des-structures", null, null, "INCONNUE", null, null], Gestionnaire(alone));
        Assert.Equal(
            ["775711674", "OFFICIEL", null, "312131360", "SISA DES ABERS", "SISA", "finess-cs1100501-2026-03-11", "2026-03-11"],
            Gestionnaire(content));
        Assert.Equal("2021-01-08", Cell(content, "structure", "290000001", "date_extraction"));

        static List<string?> Gestionnaire(AnnuaireContent content) =>
            [
                .. new[]
                {
                    "siren",
                    "siren_fiabilite",
                    "siren_regle",
                    "siren_etablissements",
                    "nom",
                    "categorie",
                    "source_id",
                    "date_extraction",
                }.Select(column => Cell(content, "gestionnaire", "290000999", column)),
            ];
    }

    [Theory]
    [InlineData("hexasmal.csv", "code_commune_insee;nom;code_postal;ligne_5;libelle;coordonnees_geographiques")]
    [InlineData("epci.csv", "siren;raison_sociale;insee")]
    [InlineData("donnees_communes_2021.csv", "REG;Région;DEP;CODARR;CODCAN;CODCOM;COM;Commune;PMUN;PCAP;PTOT")]
    [InlineData("zonage_qpv_2025.csv", "code_qp;zonage;communes")]
    [InlineData("qpv_2024.geojson", """{"type":"FeatureCollection","features":[]}""")]
    public void A_file_of_headings_alone_is_not_a_France_without_anything(string fichier, string heading)
    {
        _files.Write(fichier, heading);

        var refused = Assert.Throws<UnexpectedFormatException>(() => Assemble());

        Assert.EndsWith(
            $"{fichier} : attendu au moins une ligne de données ; trouvé un en-tête et rien d'autre.",
            refused.Message,
            StringComparison.Ordinal);
    }

    private (AnnuaireContent Content, ImportReport Report) Assemble(ImportSources? sources = null) =>
        AnnuaireAssembler.Assemble(sources ?? _files.Sources);

    private void WriteOutline(string code, double west, double south, double east, double north) =>
        _files.Write(
            "contours_2018.geojson",
            string.Create(
                CultureInfo.InvariantCulture,
                $$$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"{{{code}}}","nom":"X"},"geometry":"""
                    + $$$"""{"type":"Polygon","coordinates":[[[{{{west}}},{{{south}}}],[{{{east}}},{{{south}}}],[{{{east}}},{{{north}}}]"""
                    + $$$""",[{{{west}}},{{{north}}}],[{{{west}}},{{{south}}}]]]}}]}"""
            ));

    private static List<string?> Column(AnnuaireContent content, string table, string column) =>
        [.. content.Rows(Table(table)).Select(row => Text(row[Index(table, column)]))];

    private static string? Cell(AnnuaireContent content, string table, string key, string column) =>
        Text(content.Rows(Table(table)).Single(row => Equals(row[Table(table).Key[0]], key))[Index(table, column)]);

    private static TableSchema Table(string name) => AnnuaireContent.Tables.Single(table => table.Name == name);

    private static int Index(string table, string column) => Table(table).Columns.Select(c => c.Name).ToList().IndexOf(column);

    private static string? Text(object? cell) =>
        cell is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Convert.ToString(cell, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text
        : null;
}
