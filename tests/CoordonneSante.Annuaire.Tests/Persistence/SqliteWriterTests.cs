using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Persistence;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Tests.Persistence;

public sealed class SqliteWriterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("annuaire-");

    private string File => Path.Combine(_folder.FullName, "annuaire.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Inserted_rows_read_back_equal_through_EF_in_the_order_of_their_keys()
    {
        var brest = Commune("29019", "Brest") with
        {
            Longitude = -4.50185,
            Latitude = 48.40771,
            Population = 139619,
            PopulationMillesime = 2021,
        };
        var argol = Commune("29001", "Argol") with { ZonageMedecin = ZonageMedecin.HorsZonage, ZonageMillesime = "2025" };

        Write(brest, argol);

        using var context = new AnnuaireDbContext(new DbContextOptionsBuilder<AnnuaireDbContext>()
            .UseSqlite($"Data Source={File};Mode=ReadOnly;Pooling=False").Options);
        Assert.Equal([argol, brest], context.Communes.OrderBy(commune => commune.CodeInsee).ToList());
    }

    [Fact]
    public void Enums_are_stored_as_the_text_of_the_API()
    {
        Write(Commune("29001", "Argol") with { ZonageMedecin = ZonageMedecin.HorsZonage });

        Assert.Equal("HORS_ZONAGE", Scalar("SELECT zonage_medecin FROM commune"));
    }

    [Fact]
    public void Names_are_found_by_their_words_without_accents()
    {
        Write(Commune("29103", "Landerneau"), Commune("29189", "Plougastel-Daoulas"), Commune("29084", "Île-de-Bréhat"));

        Assert.Equal("29084", Scalar("SELECT code FROM nom_recherche WHERE nom_recherche MATCH 'brehat' AND entite = 'commune'"));
    }

    [Fact]
    public void Outlines_are_found_by_their_bounds()
    {
        var square = new LimiteCommuneRow
        {
            Gauche = "29019",
            Droite = "HORS",
            Lignes = "-460000 4830000 20000 0 0 20000 -20000 0 0 -20000",
        };
        Write([square], Commune("29019", "Brest"));

        Assert.Equal(
            "29019",
            Scalar("SELECT code_insee FROM commune_emprise WHERE ouest <= -4.5 AND est >= -4.5 AND sud <= 48.4 AND nord >= 48.4"));
    }

    [Fact]
    public void A_repeated_key_is_refused()
    {
        Assert.ThrowsAny<Exception>(() => Write(Commune("29019", "Brest"), Commune("29019", "Brest")));
    }

    [Fact]
    public void Tables_come_after_the_tables_they_refer_to()
    {
        var seen = new HashSet<string>();
        Assert.All(AnnuaireSchema.Current.Tables, table =>
        {
            seen.Add(table.Name);
            Assert.All(table.ForeignKeys, key => Assert.Contains(key.Target, seen));
        });
        Assert.Equal(23, seen.Count);
    }

    private static CommuneRow Commune(string code, string name) =>
        new() { CodeInsee = code, Nom = name, CodeDepartement = "29", ZonageMedecin = ZonageMedecin.NonRenseigne };

    private void Write(params CommuneRow[] communes) => Write([], communes);

    private void Write(LimiteCommuneRow[] outlines, params CommuneRow[] communes)
    {
        var content = new AnnuaireContent();
        content.Set<RegionRow>([new() { Code = "53", Nom = "Bretagne" }]);
        content.Set<DepartementRow>([new() { Code = "29", Nom = "Finistère", CodeRegion = "53" }]);
        content.Set(communes);
        content.Set(outlines);
        using var writer = SqliteWriter.Create(File);
        foreach (var table in AnnuaireContent.Tables)
        {
            writer.Insert(table, content.Rows(table));
        }

        writer.Finish();
    }

    private object? Scalar(string sql)
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(File);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
