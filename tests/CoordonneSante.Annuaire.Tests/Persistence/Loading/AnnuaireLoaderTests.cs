using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Persistence.Sqlite;
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
        var rows = DirectoryRowsReader.Read(connection);

        using var context = AnnuaireSqlite.OpenReadOnly(File);
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

    private static void Same<TRow>(DbSet<TRow> expected, IReadOnlyList<TRow> actual, Func<TRow, string> key)
        where TRow : class
    {
        Assert.NotEmpty(actual);
        Assert.Equivalent(expected.ToList().OrderBy(key, StringComparer.Ordinal), actual.OrderBy(key, StringComparer.Ordinal), strict: true);
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
        Insert(rows.CodesPostaux);
        Insert(rows.Mouvements);
        Insert(rows.Quartiers);
        Insert(rows.QuartiersCommunes);
        Insert(rows.Gestionnaires);
        Insert(rows.Structures);
        Insert(rows.Indicateurs);

        void Insert<TRow>(IReadOnlyList<TRow> inserted)
            where TRow : class
        {
            var table = AnnuaireSchema.Current.Table<TRow>();
            writer.Insert(table, [.. inserted.Select(table.Cells)]);
        }
    }
}
