using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Import.Tests.Publication;

public sealed class KeptVersionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private FileInfo Target => new(_folder.PathOf("annuaire.db"));

    private KeptVersions Kept => new(Target);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_version_that_is_replaced_is_kept_whole_under_its_name()
    {
        var first = new Publisher(Target).Publish(SampleDirectory.Create(10));
        var before = File.ReadAllBytes(Target.FullName);

        var second = new Publisher(Target).Publish(SampleDirectory.Create(11), keep: true);

        Assert.Equal((first.Version, (string?)null), (second.KeptVersion, first.KeptVersion));
        Assert.Equal($"{first.Version}.db", Assert.Single(Kept.Folder.GetFiles()).Name);
        Assert.Equal(before, File.ReadAllBytes(Assert.Single(Kept.Files()).FullName));
    }

    [Fact]
    public void Nothing_is_kept_unless_asked_of_a_first_version_or_of_the_same_content()
    {
        new Publisher(Target).Publish(SampleDirectory.Create(10), keep: true);
        new Publisher(Target).Publish(SampleDirectory.Create(10), keep: true);
        new Publisher(Target).Publish(SampleDirectory.Create(11));

        Assert.Empty(Kept.Files());
    }

    [Fact]
    public void Versions_kept_one_after_the_other_are_all_there()
    {
        string[] versions =
        [
            .. Enumerable.Range(10, 3).Select(count => new Publisher(Target).Publish(SampleDirectory.Create(count), keep: true).Version),
        ];

        Assert.Equal(versions[..2].Order(), Kept.Files().Select(file => Path.GetFileNameWithoutExtension(file.Name)).Order());
    }

    [Fact]
    public void A_damaged_version_is_not_kept_and_nothing_is_published()
    {
        new Publisher(Target).Publish(SampleDirectory.Create());
        using (var connection = AnnuaireSqlite.ConnectForBuilding(Target.FullName))
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "UPDATE region SET nom = 'Breizh'";
            command.ExecuteNonQuery();
        }

        var before = File.ReadAllBytes(Target.FullName);

        var error = Assert.Throws<VersionNotKeptException>(() => new Publisher(Target).Publish(SampleDirectory.Create(4), keep: true));

        Assert.Contains("il a été modifié", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Target.FullName));
        Assert.Empty(Kept.Folder.GetFiles());
    }

    [Fact]
    public void What_a_killed_publication_left_is_no_version_and_is_swept_by_the_next()
    {
        Kept.Folder.Create();
        File.WriteAllText(Path.Combine(Kept.Folder.FullName, "0123456789abcdef.db.partiel"), "half a copy");
        Assert.Empty(Kept.Files());
        new Publisher(Target).Publish(SampleDirectory.Create(10));

        new Publisher(Target).Publish(SampleDirectory.Create(11), keep: true);

        Assert.Equal(Kept.Files().Select(file => file.Name), Kept.Folder.GetFiles().Select(file => file.Name));
    }
}
