using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Packages;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Reading;
using Microsoft.Data.Sqlite;
using NetTopologySuite.IO;

namespace CoordonneSante.Import.Tests.Packages;

public sealed class DataPackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_package_read_back_and_written_again_is_byte_identical()
    {
        var first = Write("first", SampleDirectory.Create());
        var second = Write("second", PackageReader.Read(first));

        AssertSameFiles(first, second);
    }

    [Fact]
    public void A_table_added_since_is_in_a_package_only_while_it_has_rows()
    {
        var content = SampleDirectory.Create();
        var without = VersionDigest.Of(content);
        content.Set<IndicateurRow>([new() { Code = "zone", Libelle = "Zone", Nature = NatureIndicateur.Classe, SourceId = "finess-2021" }]);
        content.Set<IndicateurClasseRow>([new() { CodeIndicateur = "zone", Code = "A", Libelle = "Urbain", Rang = 1 }]);
        content.Set<IndicateurCommuneRow>([new() { CodeIndicateur = "zone", CodeInsee = "29019", Classe = "A", Regle = "r" }]);

        var read = PackageReader.Read(Write("package", content));

        Assert.Equal(VersionDigest.Of(content), VersionDigest.Of(read));
        Assert.NotEqual(without, VersionDigest.Of(read));
        Assert.Equal(
            ["zone", "29019", null, "A", "r"],
            read.Rows(AnnuaireSchema.Current.Table<IndicateurCommuneRow>()).Single());
        Assert.Equal(
            ["indicateur_qualite.csv"],
            Write("package", SampleDirectory.Create()).GetFiles("indicateur*").Select(file => file.Name));
    }

    [Fact]
    public void A_package_imported_into_a_database_and_exported_again_is_byte_identical()
    {
        var first = Write("first", SampleDirectory.Create());
        var database = new FileInfo(_folder.PathOf("annuaire.db"));
        new Publisher(database).PublishPackage(first);
        using var connection = AnnuaireSqlite.ConnectReadOnly(database.FullName);
        var second = Write("second", SqliteReader.ReadContent(connection));

        AssertSameFiles(first, second);
    }

    [Fact]
    public void A_changed_byte_is_reported_with_its_file()
    {
        var package = Write("package", SampleDirectory.Create());
        Edit(package, "region.csv", "Bretagne", "Bretagme");

        AssertProblem(package, "region.csv", 1, "hash", "PAQUET_EMPREINTE_DIFFERENTE");
    }

    [Theory]
    [InlineData("commune.csv", "139619", "13961x", 2, "population", "PAQUET_TYPE_INATTENDU")]
    [InlineData("commune.csv", "Île-de-Sein", "", 3, "nom", "PAQUET_TYPE_INATTENDU")]
    [InlineData("commune.csv", "ZAC", "ZAK", 2, "zonage_medecin", "PAQUET_TYPE_INATTENDU")]
    [InlineData("limite_commune.csv", "-460000 ", "POINT ", 2, "lignes", "PAQUET_TYPE_INATTENDU")]
    [InlineData("limite_commune.csv", "-460000 ", "-46000000 ", 2, "lignes", "PAQUET_TYPE_INATTENDU")]
    [InlineData("limite_commune.csv", "29019", "29020", 2, "gauche", "PAQUET_REFERENCE_INCONNUE")]
    [InlineData("limite_commune.csv", "10000 0 0 10000", "10000 0 0 10001", 1, "lignes", "PAQUET_CONTOUR_OUVERT")]
    [InlineData("commune.csv", "-4.50185", "NaN", 2, "longitude", "PAQUET_TYPE_INATTENDU")]
    [InlineData("commune.csv", "29083,", "29019,", 3, "code_insee", "PAQUET_CLE_EN_DOUBLE")]
    [InlineData("code_postal.csv", "29083", "29084", 3, "code_insee", "PAQUET_REFERENCE_INCONNUE")]
    [InlineData("structure.csv", "finess-2021", "finess-2022", 2, "source_id", "PAQUET_REFERENCE_INCONNUE")]
    [InlineData("commune.csv", "Île-de-Sein", "Île\tde-Sein", 3, "nom", "PAQUET_CARACTERE_INVISIBLE")]
    [InlineData("commune.csv", "Île-de-Sein", "Île-\0de-Sein", 3, "nom", "PAQUET_CARACTERE_INVISIBLE")]
    [InlineData("region.csv", "Bretagne", "\u202EBretagne", 2, "nom", "PAQUET_CARACTERE_INVISIBLE")]
    [InlineData("structure.csv", "1992-08-24", "24/08/1992", 2, "date_ouverture", "PAQUET_TYPE_INATTENDU")]
    [InlineData("region.csv", "53,Bretagne", "53;Bretagne", 2, "code", "NOMBRE_DE_CHAMPS")]
    [InlineData("region.csv", "Bretagne", "\"Bretagne", 2, "code", "GUILLEMETS_MAL_PLACES")]
    [InlineData("region.csv", "code,nom", "nom,code", 1, "", "PAQUET_SCHEMA_DIFFERENT")]
    [InlineData("region.csv", "Bretagne", "Breizh", 1, "version", "PAQUET_VERSION_DIFFERENTE")]
    public void A_wrong_value_is_reported_with_file_line_column_and_reason(
        string file, string old, string @new, int line, string column, string reason)
    {
        var package = Write("package", SampleDirectory.Create());
        Edit(package, file, old, @new);
        Rehash(package, file);

        AssertProblem(package, reason == "PAQUET_VERSION_DIFFERENTE" ? "datapackage.json" : file, line, column, reason);
    }

    [Fact]
    public void A_package_of_before_boundaries_keeps_its_version_and_its_outlines()
    {
        var content = SampleDirectory.Create();
        content.Set<LimiteCommuneRow>([]);
        content.Set<ContourCommuneRow>([
            new()
            {
                CodeInsee = "29019",
                Contour = new WKTReader().Read("POLYGON ((-4.6 48.3, -4.5 48.3, -4.5 48.4, -4.6 48.3))").AsBinary(),
            },
        ]);
        var package = Write("package", content);
        Assert.Empty(package.GetFiles("limite_commune.csv"));

        var read = PackageReader.Read(package);

        Assert.Equal(VersionDigest.Of(content), VersionDigest.Of(read));
        Assert.Equal("29019", read.Rows(AnnuaireSchema.Current.Table<ContourCommuneRow>()).Single()[0]);
    }

    [Fact]
    public void A_missing_table_is_reported()
    {
        var package = Write("package", SampleDirectory.Create());
        Edit(package, "datapackage.json", "\"name\": \"epci\"", "\"name\": \"epcis\"");

        var problems = Assert.Throws<InvalidPackageException>(() => PackageReader.Read(package)).Problems;

        Assert.Equal(["PAQUET_TABLE_INCONNUE", "PAQUET_TABLE_MANQUANTE"], problems.Select(problem => problem.Motif.Code));
    }

    [Fact]
    public void A_path_out_of_the_folder_is_refused()
    {
        var package = Write("package", SampleDirectory.Create());
        Edit(package, "datapackage.json", "\"path\": \"epci.csv\"", "\"path\": \"../epci.csv\"");

        Assert.Contains(
            Assert.Throws<InvalidPackageException>(() => PackageReader.Read(package)).Problems, problem => problem.Value == "../epci.csv");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("<!doctype html><html></html>")]
    public void A_folder_without_a_descriptor_in_JSON_is_no_package(string? descriptor)
    {
        if (descriptor is not null)
        {
            File.WriteAllText(_folder.PathOf("datapackage.json"), descriptor);
        }

        Assert.Throws<UnexpectedFormatException>(() => PackageReader.Read(_folder.Info));
    }

    [Fact]
    public void The_descriptor_declares_each_tables_fields_keys_and_units()
    {
        var package = Write("package", SampleDirectory.Create());
        var descriptor = JsonNode.Parse(File.ReadAllText(Path.Combine(package.FullName, "datapackage.json")))!;
        var communes = descriptor["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == "commune")!["schema"]!;

        Assert.Equal("habitants", (string?)communes["fields"]!.AsArray().Single(field => (string?)field!["name"] == "population")!["unit"]);
        Assert.Equal("[\"code_insee\"]", communes["primaryKey"]!.ToJsonString());
        Assert.Equal(
            """[{"fields":"code_departement","reference":{"resource":"departement","fields":"code"}},{"fields":"siren_epci","reference":"""
                + """{"resource":"epci","fields":"siren"}},{"fields":"code_parent","reference":{"resource":"","fields":"code_insee"}}]""",
            communes["foreignKeys"]!.ToJsonString());
        Assert.Equal("FINESS", (string?)descriptor["sources"]![0]!["title"]);
    }

    [Fact]
    public void A_package_that_an_older_program_wrote_without_the_columns_added_since_is_the_same_directory()
    {
        var package = Write("package", SampleDirectory.Create());
        var tables = AnnuaireContent.Tables.Where(table => table.RowType != typeof(SourceRow)); // the descriptor writes no empty column
        var written = tables.Where(table => File.Exists(Path.Combine(package.FullName, $"{table.Name}.csv")));
        foreach (var table in written.Where(table => table.Columns.Any(column => column.IsAddition)))
        {
            RemoveAdditions(package, table);
        }

        var content = PackageReader.Read(package);

        AssertSameFiles(Write("today", SampleDirectory.Create()), Write("again", content));
        var database = new FileInfo(_folder.PathOf("annuaire.db"));
        new Publisher(database).PublishPackage(package);
        Assert.Empty(IntegrityCheck.Run(database.FullName));
    }

    [Fact]
    public void A_base_that_an_older_program_wrote_without_the_columns_added_since_is_whole_and_is_the_same_directory()
    {
        var database = new FileInfo(_folder.PathOf("annuaire.db"));
        new Publisher(database).Publish(SampleDirectory.Create());
        using (
            var older = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = database.FullName, Pooling = false }.ToString()))
        {
            older.Open();
            foreach (var table in AnnuaireContent.Tables)
            {
                table.Columns.Where(column => column.IsAddition).ToList().ForEach(column => Drop(older, table.Name, column.Name));
            }
        }

        Assert.Empty(IntegrityCheck.Run(database.FullName));
        Assert.Equal("29000", AnnuaireRepris.Read(database.FullName).Structures[0].Finess[..5]);
        using var connection = AnnuaireSqlite.ConnectReadOnly(database.FullName);
        AssertSameFiles(Write("today", SampleDirectory.Create()), Write("again", SqliteReader.ReadContent(connection)));
    }

    [Fact]
    public void A_column_added_since_counts_in_the_version_from_its_first_value_on()
    {
        var table = AnnuaireSchema.Current.Table<StructureRow>();
        var telephone = table.Columns.Index().Single(column => column.Item.Name == "telephone").Index;
        var content = SampleDirectory.Create();
        var rows = content.Rows(table).ToList();
        rows[0][telephone] = "02 98 00 00 00";
        content.Set(table, rows);

        Assert.NotEqual(VersionDigest.Of(SampleDirectory.Create()), VersionDigest.Of(content));
        Assert.Equal("02 98 00 00 00", PackageReader.Read(Write("package", content)).Rows(table)[0][telephone]);
    }

    /// <summary>The version digests the tables in this order, which was that of the references of the first packages.</summary>
    [Fact]
    public void A_reference_added_since_moves_no_table_of_the_version()
    {
        Assert.Equal(
            [
                "epci", "gestionnaire", "indicateur_qualite", "quartier_prioritaire", "region", "departement", "commune", "code_postal",
                "contour_commune", "mouvement_commune", "quartier_commune", "source", "structure", "territoire_cpts",
            ],
            from table in AnnuaireSchema.Current.TablesInFirstOrder
            where !table.IsAddition && table.Name != "version"
            select table.Name);
        Assert.Contains(AnnuaireSchema.Current.Table<GestionnaireRow>().ForeignKeys, key => key.Target == "source");
    }

    [Fact]
    public void Equal_content_has_an_equal_version_and_a_changed_cell_another()
    {
        Assert.Equal(VersionDigest.Of(SampleDirectory.Create()), VersionDigest.Of(SampleDirectory.Create()));
        Assert.NotEqual(VersionDigest.Of(SampleDirectory.Create(3)), VersionDigest.Of(SampleDirectory.Create(4)));
    }

    private DirectoryInfo Write(string name, AnnuaireContent content)
    {
        var folder = new DirectoryInfo(_folder.PathOf(name));
        PackageWriter.Write(content, folder);
        return folder;
    }

    private static void Edit(DirectoryInfo package, string file, string old, string @new)
    {
        var path = Path.Combine(package.FullName, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length)));
    }

    /// <summary>SQLite drops no column that is indexed or refers to a table, and is led astray by the commas of comments.</summary>
    private static void Drop(SqliteConnection connection, string table, string column)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT sql FROM sqlite_schema WHERE name = '{table}'";
        var created = (string)command.ExecuteScalar()!; // the table exists
        command.CommandText = $"""
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = $sql WHERE name = '{table}';
            PRAGMA writable_schema = RESET;
            DROP INDEX IF EXISTS "IX_{table}_{column}";
            ALTER TABLE {table} DROP COLUMN {column};
            """;
        var reference = $@"CONSTRAINT ""\w+"" FOREIGN KEY \(""{column}""\) REFERENCES ""\w+"" \(""\w+""\) ON DELETE \w+";
        command.Parameters.AddWithValue("$sql", Regex.Replace(Regex.Replace(created, "--.*", ""), $@",\s*{reference}", ""));
        command.ExecuteNonQuery();
    }

    private static void RemoveAdditions(DirectoryInfo package, TableSchema table)
    {
        int[] kept = [.. table.Columns.Index().Where(column => !column.Item.IsAddition).Select(column => column.Index)];
        using (var file = File.Create(Path.Combine(package.FullName, $"{table.Name}.csv")))
        {
            PackageCsv.Write(table, kept, SampleDirectory.Create().Rows(table), file);
        }

        var path = Path.Combine(package.FullName, "datapackage.json");
        var descriptor = JsonNode.Parse(File.ReadAllText(path))!;
        var resource = descriptor["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == table.Name)!;
        var fields = resource["schema"]!["fields"]!.AsArray();
        var added = table.Columns.Where(column => column.IsAddition).Select(column => column.Name).ToHashSet();
        fields.Where(field => added.Contains((string)field!["name"]!)).ToList().ForEach(field => fields.Remove(field));
        File.WriteAllText(path, descriptor.ToJsonString());
        Rehash(package, $"{table.Name}.csv");
    }

    private static void Rehash(DirectoryInfo package, string file)
    {
        var path = Path.Combine(package.FullName, "datapackage.json");
        var descriptor = JsonNode.Parse(File.ReadAllText(path))!;
        var bytes = File.ReadAllBytes(Path.Combine(package.FullName, file));
        var resource = descriptor["resources"]!.AsArray().Single(resource => (string?)resource!["path"] == file)!;
        resource["bytes"] = bytes.Length;
        resource["hash"] = $"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))}";
        File.WriteAllText(path, descriptor.ToJsonString());
    }

    private static void AssertProblem(DirectoryInfo package, string file, int line, string column, string reason)
    {
        var problems = Assert.Throws<InvalidPackageException>(() => PackageReader.Read(package)).Problems;
        Assert.Contains(
            (file, line, column, reason), problems.Select(problem => (problem.Fichier, problem.Line, problem.Column, problem.Motif.Code)));
    }

    private static void AssertSameFiles(DirectoryInfo first, DirectoryInfo second)
    {
        var names = first.GetFiles().Select(file => file.Name).Order().ToList();
        Assert.Equal(15, names.Count);
        Assert.Equal(names, second.GetFiles().Select(file => file.Name).Order());
        Assert.All(names, name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(first.FullName, name)),
            File.ReadAllBytes(Path.Combine(second.FullName, name))));
    }
}
