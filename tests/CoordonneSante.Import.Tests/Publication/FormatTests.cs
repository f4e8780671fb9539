using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Packages;
using CoordonneSante.Import.Publication;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Tests.Publication;

public sealed class FormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileInfo _database;

    public FormatTests()
    {
        _database = new FileInfo(_folder.PathOf("annuaire.db"));
        new Publisher(_database).Publish(SampleDirectory.Create());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_base_of_a_newer_format_is_refused_by_its_number_and_never_replaced()
    {
        Change("UPDATE version SET format = 7");
        var before = File.ReadAllBytes(_database.FullName);

        Assert.Contains(
            "au format 7, plus récent que celui que ce programme lit (1)",
            Assert.Throws<FormatPlusRecentException>(() => CheckedFile.Read(_database.FullName)).Message,
            StringComparison.Ordinal);
        Assert.Throws<FormatPlusRecentException>(() => AnnuaireLoader.Load(_database.FullName));
        Assert.Throws<FormatPlusRecentException>(() => AnnuaireRepris.Read(_database.FullName));
        Assert.Throws<FormatPlusRecentException>(() => new Publisher(_database).Publish(SampleDirectory.Create()));
        Assert.Equal(before, File.ReadAllBytes(_database.FullName));
    }

    [Theory]
    [InlineData("UPDATE version SET format = NULL")]
    [InlineData("ALTER TABLE version DROP COLUMN format")]
    public void A_base_that_states_no_format_is_read_as_it_is(string sql)
    {
        Change(sql);

        Assert.Equal(3, AnnuaireLoader.Load(_database.FullName).Structures(null, null, null, default).TotalCount);
    }

    [Fact]
    public void A_package_of_a_newer_format_is_refused_and_one_without_a_number_is_read()
    {
        var folder = new DirectoryInfo(_folder.PathOf("paquet"));
        PackageWriter.Write(SampleDirectory.Create(), folder);
        var path = Path.Combine(folder.FullName, "datapackage.json");
        var written = File.ReadAllText(path);

        File.WriteAllText(path, written.Replace("\"format\": 1,", "\"format\": 2,", StringComparison.Ordinal));
        Assert.Equal(2, Assert.Throws<FormatPlusRecentException>(() => PackageReader.Read(folder)).Format);

        File.WriteAllText(path, written.Replace("\"format\": 1,", "", StringComparison.Ordinal));
        Assert.Equal(VersionDigest.Of(SampleDirectory.Create()), VersionDigest.Of(PackageReader.Read(folder)));
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = _database.FullName, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
