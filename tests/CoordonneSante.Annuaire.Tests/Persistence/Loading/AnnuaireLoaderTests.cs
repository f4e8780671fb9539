using System.Runtime.CompilerServices;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Tests.Persistence.Loading;

public sealed class AnnuaireLoaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annuaire-");

    private string File => Path.Combine(_folder.FullName, "annuaire.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_row_reads_back_as_EF_reads_it()
    {
        Write();

        using var connection = AnnuaireSqlite.ConnectReadOnly(File);
        var rows = AnnuaireRowsReader.Read(connection);

        using var context = new AnnuaireDbContext(new DbContextOptionsBuilder<AnnuaireDbContext>()
            .UseSqlite($"Data Source={File};Mode=ReadOnly;Pooling=False").Options);
        Assert.Equivalent(context.Versions.Single(), rows.Version, strict: true);
        Assert.Equal(DateTimeKind.Utc, rows.Version.ConstruitLe.Kind);
        Same(context.Sources, rows.Sources, row => row.Id);
        Same(context.Regions, rows.Regions, row => row.Code);
        Same(context.Departements, rows.Departements, row => row.Code);
        Same(context.Epcis, rows.Epcis, row => row.Siren);
        Same(context.Communes, rows.Communes, row => row.CodeInsee);
        Same(context.CodesPostaux, rows.CodesPostaux, row => row.CodeInsee + row.CodePostal);
        Same(context.Mouvements, rows.Mouvements, row => row.AncienCode);
        Same(context.Quartiers, rows.Quartiers, row => row.Code);
        Same(context.QuartiersCommunes, rows.QuartiersCommunes, row => row.CodeQuartier + row.CodeInsee);
        Same(context.Gestionnaires, rows.Gestionnaires, row => row.Finess);
        Same(context.Structures, rows.Structures, row => row.Finess);
        Same(context.StructuresHorsFiness, rows.StructuresHorsFiness, row => row.Identifiant);
        Same(context.Cpts, rows.Cpts, row => row.Code);
        Same(context.CptsCommunes, rows.CptsCommunes, row => row.CodeCpts + row.CodeInsee);
        Same(context.Indicateurs, rows.Indicateurs, row => row.Code);
    }

    [Fact]
    public void A_loaded_directory_answers_as_the_one_that_was_written()
    {
        Write();

        var loaded = AnnuaireLoader.Load(File);

        Assert.Equal(
            PetitAnnuaire.Load().Structures(null, null, null, default).Nodes.Select(structure => structure.Nom.Value),
            loaded.Structures(null, null, null, default).Nodes.Select(structure => structure.Nom.Value));
        Assert.Equal("abc", loaded.JeuDeDonnees.Version.Value);
        Assert.Equal(["cog-2024.csv", "finess-2021.csv"], loaded.JeuDeDonnees.Sources.Select(source => source.Fichier.Value));
        Assert.Equal("SANS_POSITION", Assert.Single(loaded.JeuDeDonnees.Qualite).Code.Value);
    }

    [Fact]
    public void Another_file_is_refused()
    {
        System.IO.File.WriteAllText(File, "<html>");

        Assert.Throws<SqliteException>(() => AnnuaireLoader.Load(File));
    }

    [Fact]
    public void A_base_that_an_older_program_wrote_without_a_nullable_column_loads_with_null_in_it()
    {
        Write();
        Execute("ALTER TABLE structure DROP COLUMN nom_long; ALTER TABLE structure DROP COLUMN date_ouverture; ALTER TABLE source DROP "
            + "COLUMN url");

        var structures = AnnuaireLoader.Load(File).Structures(null, null, null, default).Nodes.ToList();

        Assert.Equal(PetitAnnuaire.Rows.Structures.Count, structures.Count);
        Assert.All(structures, structure => Assert.Null(structure.NomLong));
        Assert.All(structures, structure => Assert.Null(structure.DateOuverture));
        using var connection = AnnuaireSqlite.ConnectReadOnly(File);
        var table = AnnuaireSchema.Current.Table<StructureRow>();
        var nomLong = table.Columns.Select(column => column.Name).ToList().IndexOf("nom_long");
        Assert.All(SqliteReader.ReadContent(connection).Rows(table), cells => Assert.Null(cells[nomLong]));
    }

    [Fact]
    public void A_base_of_before_boundaries_gives_each_commune_the_outline_it_has()
    {
        Write();
        Execute("DROP TABLE limite_commune");

        var annuaire = AnnuaireLoader.Load(File);

        Assert.Equal(
            PetitAnnuaire.Load().FindCommune("35238", out _)?.Contour().ToString(),
            annuaire.FindCommune("35238", out _)?.Contour().ToString());
        using var connection = AnnuaireSqlite.ConnectReadOnly(File);
        Assert.Empty(SqliteReader.ReadContent(connection).Rows(AnnuaireSchema.Current.Table<LimiteCommuneRow>()));
    }

    [Fact]
    public void A_base_of_before_structures_outside_FINESS_has_none()
    {
        Write();
        Execute("DROP TABLE structure_hors_finess");

        Assert.Equal(0, AnnuaireLoader.Load(File).StructuresHorsFiness(null, null, null, default).TotalCount);
    }

    [Fact]
    public void A_base_of_before_named_territories_serves_those_that_it_has_by_FINESS_number()
    {
        Write();
        Execute("DROP TABLE cpts_commune; DROP TABLE cpts; INSERT INTO territoire_cpts VALUES ('350000004', '35238')");

        var cpts = Assert.Single(AnnuaireLoader.Load(File).TerritoiresCpts(null, null, null, default).Nodes);

        Assert.Equal(
            ("350000004", "ecole de soins", "350000004", "35238"),
            (cpts.Code.Value, cpts.Nom.Value, cpts.Structure?.Finess.Value, Assert.Single(cpts.Communes).CodeInsee.Value));
    }

    [Fact]
    public void A_base_without_a_column_that_every_row_needs_is_refused()
    {
        Write();
        Execute("ALTER TABLE structure DROP COLUMN nom");

        Assert.Contains(
            "no such column: nom",
            Assert.Throws<SqliteException>(() => AnnuaireLoader.Load(File)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_value_that_every_row_needs_is_refused_and_never_read_as_nothing()
    {
        Write();
        Execute("CREATE TABLE autre AS SELECT * FROM structure; DROP TABLE structure; ALTER TABLE autre RENAME TO structure; "
            + "UPDATE structure SET nom = NULL WHERE finess = '350000003'");

        Assert.Equal(
            "Une ligne de la table « structure » n'a pas de valeur dans « nom », qui en demande une.",
            Assert.Throws<InvalidDataException>(() => AnnuaireLoader.Load(File)).Message);
    }

    [Fact]
    public void Two_rows_of_one_key_are_refused()
    {
        Write();
        Execute("PRAGMA foreign_keys = OFF; "
            + "CREATE TABLE autre AS SELECT * FROM structure; DROP TABLE structure; ALTER TABLE autre RENAME TO structure; "
            + "INSERT INTO structure SELECT * FROM structure WHERE finess = '350000003'");

        Assert.Equal(
            "« 350000003 » est deux fois parmi les Structure de la base.",
            Assert.Throws<InvalidDataException>(() => AnnuaireLoader.Load(File)).Message);
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("01/02/2024")]
    public void A_date_that_is_none_is_refused_with_its_text(string date)
    {
        Write();
        Execute($"UPDATE structure SET date_ouverture = '{date}' WHERE finess = '350000003'");

        Assert.Equal($"« {date} » n'est pas une date.", Assert.Throws<FormatException>(() => AnnuaireLoader.Load(File)).Message);
    }

    [Fact]
    public void A_file_whose_texts_are_in_UTF_16_reads_as_one_in_UTF_8()
    {
        Write();
        var utf8 = Names();
        var dump = Path.Combine(_folder.FullName, "utf16.db");
        using (var connection = new SqliteConnection($"Data Source={dump};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA encoding = 'UTF-16'; CREATE TABLE rempli (un)";
            command.ExecuteNonQuery();
            using var tables = AnnuaireSqlite.ConnectReadOnly(File);
            foreach (var table in AnnuaireSchema.Current.Tables)
            {
                Copy(tables, connection, table.Name);
            }
        }

        System.IO.File.Move(dump, File, overwrite: true);
        Assert.Equal(utf8, Names());

        List<string> Names() =>
            [.. AnnuaireLoader.Load(File).Communes(null, null, null, default).Nodes.Select(commune => commune.Nom.Value)];
    }

    [Fact]
    public void The_properties_that_a_row_requires_are_the_columns_that_may_not_be_null()
    {
        Assert.All(AnnuaireSchema.Current.Tables, table =>
            Assert.Equal(
                table.Columns.Where(column => !column.IsNullable).Select(column => column.Name),
                table
                    .RowType.GetProperties()
                    .Where(property => property.IsDefined(typeof(RequiredMemberAttribute), inherit: false))
                    .Select(RowNames.ColumnOf)));
        Assert.All(AnnuaireSchema.Current.Tables.SelectMany(table => table.Columns), column =>
            Assert.True(column.IsNullable || !column.IsAddition));
    }

    /// <summary>Each cell as its text or number: SQLite writes it in the target's encoding.</summary>
    private static void Copy(SqliteConnection from, SqliteConnection to, string table)
    {
        using var select = from.CreateCommand();
        select.CommandText = $"SELECT * FROM {table}";
        using var rows = select.ExecuteReader();
        var columns = string.Join(", ", Enumerable.Range(0, rows.FieldCount).Select(rows.GetName));
        using var create = to.CreateCommand();
        create.CommandText = $"CREATE TABLE {table} ({columns})";
        create.ExecuteNonQuery();
        while (rows.Read())
        {
            using var insert = to.CreateCommand();
            var values = Enumerable.Range(0, rows.FieldCount).Select(i => $"$v{i}");
            insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", values)})";
            for (var i = 0; i < rows.FieldCount; i++)
            {
                insert.Parameters.AddWithValue($"$v{i}", rows.GetValue(i));
            }
            insert.ExecuteNonQuery();
        }
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Same<TRow>(DbSet<TRow> expected, IReadOnlyCollection<TRow> actual, Func<TRow, string> key)
        where TRow : class
    {
        Assert.NotEmpty(actual);
        Assert.Equivalent(
            expected.ToList().OrderBy(key, StringComparer.Ordinal),
            actual.OrderBy(key, StringComparer.Ordinal),
            strict: true);
    }

    private void Write()
    {
        var rows = PetitAnnuaire.Rows;
        using var writer = SqliteWriter.Create(File);
        Insert([rows.Version]);
        Insert(rows.Sources);
        Insert(rows.Regions);
        Insert(rows.Departements);
        Insert(rows.Epcis);
        Insert([.. rows.Communes.OrderBy(row => row.CodeParent is not null)]);
        Insert(rows.ContoursCommunes);
        Insert(rows.CodesPostaux);
        Insert(rows.Mouvements);
        Insert(rows.Quartiers);
        Insert(rows.QuartiersCommunes);
        Insert(rows.Gestionnaires);
        Insert(rows.Structures);
        Insert(rows.StructuresHorsFiness);
        Insert(rows.Cpts);
        Insert(rows.CptsCommunes);
        Insert(rows.Indicateurs);

        void Insert<TRow>(IReadOnlyCollection<TRow> inserted)
            where TRow : class
        {
            var table = AnnuaireSchema.Current.Table<TRow>();
            writer.Insert(table, [.. inserted.Select(table.Cells)]);
        }
    }
}
