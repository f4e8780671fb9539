using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Import.Tests.Publication;

public sealed class PublisherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private FileInfo Target => new(_folder.PathOf("annuaire.db"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_published_file_is_whole_and_carries_its_version()
    {
        var result = new Publisher(Target).Publish(SampleDirectory.Create());

        Assert.Empty(IntegrityCheck.Run(Target.FullName));
        using var connection = AnnuaireSqlite.ConnectReadOnly(Target.FullName);
        Assert.Equal(result.Version, SqliteReader.ReadVersion(connection));
        Assert.Null(result.PreviousVersion);
    }

    [Fact]
    public void Publication_leaves_nothing_beside_the_file_but_its_lock()
    {
        File.WriteAllText($"{Target.FullName}.killed.partiel", "left by a killed publication");

        new Publisher(Target).Publish(SampleDirectory.Create());

        Assert.Equal(["annuaire.db", "annuaire.db.verrou"], _folder.Info.GetFiles().Select(file => file.Name).Order());
    }

    [Fact]
    public void What_a_symbolic_link_leads_to_is_replaced_and_the_link_stays()
    {
        var volume = Directory.CreateDirectory(_folder.PathOf("volume"));
        var end = Path.Combine(volume.FullName, "base.db");
        File.CreateSymbolicLink(Target.FullName, _folder.PathOf("relais.db"));
        File.CreateSymbolicLink(_folder.PathOf("relais.db"), Path.Combine("volume", "base.db"));

        var first = new Publisher(Target).Publish(SampleDirectory.Create(10));
        var second = new Publisher(Target).Publish(SampleDirectory.Create(9), keep: true);

        Assert.Equal(first.Version, second.PreviousVersion);
        Assert.Equal((_folder.PathOf("relais.db"), end), (Target.LinkTarget, Target.ResolveLinkTarget(returnFinalTarget: true)?.FullName));
        Assert.Empty(IntegrityCheck.Run(end));
        Assert.Equal(second.Version, StoredVersion.TryRead(new FileInfo(end))?.Version.Value);
        Assert.Equal(["base.db", "base.db.verrou"], volume.GetFiles().Select(file => file.Name).Order());
        Assert.Single(new KeptVersions(Target).Files());
    }

    [Fact]
    public void A_publication_through_a_link_and_one_to_what_it_leads_to_exclude_each_other()
    {
        new Publisher(Target).Publish(SampleDirectory.Create());
        File.CreateSymbolicLink(_folder.PathOf("lien.db"), Target.FullName);
        using var held = new FileStream($"{Target.FullName}.verrou", FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Throws<PublicationInProgressException>(
            () => new Publisher(new FileInfo(_folder.PathOf("lien.db"))).Publish(SampleDirectory.Create()));
    }

    [Fact]
    public void A_fall_of_more_than_a_fifth_is_refused_and_the_previous_file_stays()
    {
        new Publisher(Target).Publish(SampleDirectory.Create(10));
        var before = File.ReadAllBytes(Target.FullName);

        var refusal = Assert.Throws<PublicationRefusedException>(() => new Publisher(Target).Publish(SampleDirectory.Create(7)));

        Assert.Equal(
            ["CENTRE_DE_SANTE passe de 10 à 7 (-30 %)", "structure_avec_position passe de 10 à 7 (-30 %)"],
            refusal.Falls.Select(fall => fall.Replace('\u00a0', ' ').Replace('\u202f', ' ')));
        Assert.Equal(before, File.ReadAllBytes(Target.FullName));
    }

    [Fact]
    public void What_no_record_has_any_more_is_said_with_what_to_add()
    {
        Assert.StartsWith(
            "aucune commune n'a de centre : ajoutez --contours",
            Assert.Single(Publish(centres: 100, positions: 1).Pertes),
            StringComparison.Ordinal);
        Assert.Empty(Publish(centres: 0.01, positions: 1).Pertes);
        Assert.Empty(Publish(centres: 0.02, positions: 20).Pertes);
        Assert.StartsWith(
            "STRUCTURES_SANS_POSITION passe de 20 % à 45,5 % : ",
            Assert.Single(Publish(centres: 0.01, positions: 45.5).Pertes),
            StringComparison.Ordinal);
        var lost = Publish(centres: 100, positions: 100).Pertes;
        Assert.StartsWith("aucune commune n'a de centre (99,99 % avant) : ajoutez --contours", lost[0], StringComparison.Ordinal);
        Assert.StartsWith("aucune structure n'a de position (54,5 % avant) : importez", lost[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fall_of_a_fifth_or_less_is_published()
    {
        new Publisher(Target).Publish(SampleDirectory.Create(10));

        Assert.Equal(8, new Publisher(Target).Publish(SampleDirectory.Create(8)).Counts.ByName["CENTRE_DE_SANTE"]);
    }

    [Fact]
    public void Forcing_publishes_in_spite_of_a_fall()
    {
        var first = new Publisher(Target).Publish(SampleDirectory.Create(10));

        Assert.Equal(first.Version, new Publisher(Target).Publish(SampleDirectory.Create(1), force: true).PreviousVersion);
    }

    [Fact]
    public void A_file_in_place_that_is_no_directory_is_only_replaced_by_force()
    {
        File.WriteAllText(Target.FullName, "somebody's notes");

        Assert.Throws<PublicationRefusedException>(() => new Publisher(Target).Publish(SampleDirectory.Create()));
        Assert.Equal("somebody's notes", File.ReadAllText(Target.FullName));

        new Publisher(Target).Publish(SampleDirectory.Create(), force: true);
        Assert.Empty(IntegrityCheck.Run(Target.FullName));
    }

    [Fact]
    public void Two_publications_to_one_target_exclude_each_other()
    {
        using var running = new FileStream($"{Target.FullName}.verrou", FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Throws<PublicationInProgressException>(() => new Publisher(Target).Publish(SampleDirectory.Create()));
    }

    [Fact]
    public void Rows_that_refer_to_nothing_are_never_published()
    {
        var content = SampleDirectory.Create();
        content.Set<CodePostalRow>([new() { CodeInsee = "99999", CodePostal = "29200" }]);

        var error = Assert.Throws<InvalidDataException>(() => new Publisher(Target).Publish(content));

        Assert.Contains("code_postal → commune (1)", error.Message, StringComparison.Ordinal);
        Assert.False(Target.Exists);
    }

    [Fact]
    public void A_changed_cell_no_longer_passes_the_integrity_check()
    {
        new Publisher(Target).Publish(SampleDirectory.Create());
        using (var connection = AnnuaireSqlite.ConnectForBuilding(Target.FullName))
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "UPDATE region SET nom = 'Breizh'";
            command.ExecuteNonQuery();
        }

        Assert.Contains("il a été modifié", Assert.Single(IntegrityCheck.Run(Target.FullName)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_file_no_longer_passes_the_integrity_check()
    {
        new Publisher(Target).Publish(SampleDirectory.Create(2000));
        using (var file = Target.Open(FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        Assert.NotEmpty(IntegrityCheck.Run(Target.FullName));
    }

    private PublicationResult Publish(double centres, double positions)
    {
        var content = SampleDirectory.Create();
        content.Set<IndicateurQualiteRow>(
        [
            new() { Code = "COMMUNES_SANS_CENTRE", Libelle = "Communes sans centre connu", Valeur = centres, Unite = "%" },
            new() { Code = "STRUCTURES_SANS_POSITION", Libelle = "Structures sans position utilisable", Valeur = positions, Unite = "%" },
        ]);
        return new Publisher(Target).Publish(content);
    }
}
