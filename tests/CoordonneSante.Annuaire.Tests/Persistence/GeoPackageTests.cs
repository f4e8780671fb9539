using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Tests.Persistence;

/// <remarks>Geometries are read by NetTopologySuite's own reader of GeoPackage binaries.</remarks>
public sealed class GeoPackageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annuaire-");

    public GeoPackageTests()
    {
        var content = new AnnuaireContent();
        content.Set<RegionRow>([new() { Code = "53", Nom = "Bretagne" }]);
        content.Set<DepartementRow>([new() { Code = "29", Nom = "Finistère", CodeRegion = "53" }]);
        content.Set<EpciRow>([new() { Siren = "242900314", Nom = "Brest Métropole" }]);
        content.Set<CommuneRow>([
            Commune("29011", "Bohars", "242900314"),
            Commune("29019", "Brest", "242900314"),
            Commune("29083", "Île-de-Sein", null),
        ]);
        content.Set<LimiteCommuneRow>([
            new()
            {
                Gauche = "29011",
                Droite = "29019",
                Lignes = "-450000 4840000 0 10000",
            },
            new()
            {
                Gauche = "29011",
                Droite = "HORS",
                Lignes = "-450000 4850000 -10000 0 0 -10000 10000 0",
            },
            new()
            {
                Gauche = "29019",
                Droite = "HORS",
                Lignes = "-450000 4840000 10000 0 0 10000 -10000 0",
            },
        ]);
        content.Set<StructureHorsFinessRow>([
            new()
            {
                Identifiant = "ESP-29-1",
                Nom = "ESP des Abers",
                Type = TypeStructure.EquipeDeSoinsPrimaires,
                CodeInsee = "29019",
                Longitude = -4.5,
                Latitude = 48.4,
                SourceDeclaree = "ARS Bretagne",
                SourceId = "hors-finess",
                DateExtraction = new DateOnly(2026, 6, 30),
            },
        ]);
        using var writer = SqliteWriter.Create(File);
        foreach (var table in AnnuaireContent.Tables)
        {
            writer.Insert(table, content.Rows(table));
        }
        writer.Finish();
    }

    private string File => Path.Combine(_folder.FullName, "annuaire.db");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>GeoPackage, "File Format": "A GeoPackage SHALL contain a value of 0x47504B47 in the application_id field".</summary>
    [Fact]
    public void The_file_says_that_it_is_a_GeoPackage() =>
        Assert.Equal([0x47504B47L, 10300L], [Rows("PRAGMA application_id")[0][0], Rows("PRAGMA user_version")[0][0]]);

    [Fact]
    public void Its_contents_name_the_layers_and_their_bounds() =>
        Assert.Equal(
            [
                "couche_communes|features|Communes|-4.6|48.4|-4.4|48.5|4326", "couche_departements|features|Départements|||||4326",
                "couche_epci|features|EPCI|-4.6|48.4|-4.4|48.5|4326", "couche_quartiers|features|Quartiers prioritaires|||||4326",
                "couche_regions|features|Régions|||||4326", "couche_sources|attributes|Sources|||||",
                "couche_structures|features|Structures|||||4326",
                "couche_structures_hors_finess|features|Structures hors FINESS|-4.5|48.4|-4.5|48.4|4326",
            ],
            Rows("SELECT table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents ORDER BY table_name")
                .Select(row => string.Join('|', row.Select(cell => FormattableString.Invariant($"{cell}")))));

    [Fact]
    public void A_structure_that_FINESS_does_not_list_is_in_a_layer_of_its_own()
    {
        Assert.Equal("POINT (-4.5 48.4)", Wkt("SELECT geom FROM couche_structures_hors_finess"));
        Assert.Equal(
            "ESP-29-1|ESP des Abers|EQUIPE_DE_SOINS_PRIMAIRES|29019|Brest|29|ARS Bretagne|2026-06-30",
            string.Join('|', Rows(
                "SELECT identifiant, nom, type, code_insee, commune, code_departement, source_declaree, date_extraction "
                    + "FROM couche_structures_hors_finess").Single()));
        Assert.Empty(Rows("SELECT fid FROM couche_structures"));
    }

    [Fact]
    public void A_commune_has_its_own_outline_and_an_EPCI_the_union_of_its_members()
    {
        Assert.Equal("MULTIPOLYGON (((-4.6 48.4, -4.6 48.5, -4.5 48.5, -4.5 48.4, -4.6 48.4)))", Wkt("SELECT geom FROM couche_communes "
            + "WHERE code_insee = '29011'"));
        Assert.Equal(
            "MULTIPOLYGON (((-4.6 48.4, -4.6 48.5, -4.5 48.5, -4.4 48.5, -4.4 48.4, -4.5 48.4, -4.6 48.4)))",
            Wkt("SELECT geom FROM couche_epci"));
    }

    [Fact]
    public void A_territory_of_which_a_commune_has_no_outline_has_no_geometry() =>
        Assert.Equal(
            [DBNull.Value, DBNull.Value, DBNull.Value],
            Rows("SELECT geom FROM couche_communes WHERE code_insee = '29083' UNION ALL SELECT geom FROM couche_departements UNION ALL "
                + "SELECT geom FROM couche_regions")
                .Select(row => row[0]));

    [Fact]
    public void Rows_have_whole_numbers_as_keys_in_the_order_of_their_codes() =>
        Assert.Equal(
            [1L, "29011", 2L, "29019", 3L, "29083"],
            Rows("SELECT fid, code_insee FROM couche_communes ORDER BY fid").SelectMany(row => row));

    private string Wkt(string sql) => new GeoPackageGeoReader().Read((byte[])Rows(sql)[0][0]).Normalized().AsText();

    private List<object[]> Rows(string sql)
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(File);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var cells = new object[reader.FieldCount];
            reader.GetValues(cells);
            rows.Add(cells);
        }
        return rows;
    }

    private static CommuneRow Commune(string code, string name, string? epci) =>
        new() { CodeInsee = code, Nom = name, CodeDepartement = "29", SirenEpci = epci, ZonageMedecin = ZonageMedecin.NonRenseigne };
}
