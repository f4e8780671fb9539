using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests;

namespace CoordonneSante.Api.Tests.Commands;

/// <summary>What is said of the publication when a command fails is true.</summary>
public sealed class CommandErrorsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private FileInfo Target => new(_folder.PathOf("annuaire.db"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_fails_before_the_publication_says_that_nothing_was_published() =>
        Assert.Equal("Erreur : Le disque est plein. Rien n'a été publié.", Said(new PublicationWatch(Target.FullName)));

    [Fact]
    public void What_fails_after_the_publication_says_that_the_base_is_in_service() =>
        Assert.Equal(
            "Erreur : Le disque est plein. La nouvelle base était déjà publiée : elle est en service.",
            SaidAfterPublishing(Target));

    [Fact]
    public void The_same_is_said_of_a_base_that_a_link_leads_to()
    {
        var link = _folder.PathOf("lien.db");
        File.CreateSymbolicLink(link, Target.FullName);

        Assert.Equal(
            "Erreur : Le disque est plein. La nouvelle base était déjà publiée : elle est en service.",
            SaidAfterPublishing(new FileInfo(link)));
    }

    [Fact]
    public void What_another_command_published_meanwhile_is_not_taken_for_its_own() =>
        Assert.Equal(
            "Erreur : Le disque est plein. Rien n'a été publié.",
            Said(new PublicationWatch(Target.FullName), () => new Publisher(Target).Publish(SmallDirectory.Content())));

    [Fact]
    public void What_goes_to_the_copy_of_a_shared_store_is_not_published_yet()
    {
        var publication = new PublicationWatch("Host=magasin;Database=annuaire");

        Assert.Equal("Erreur : Le disque est plein. Rien n'a été publié.", Said(publication, publication.Published));
    }

    [Fact]
    public void Links_in_a_circle_are_an_error_like_another()
    {
        var link = _folder.PathOf("lien.db");
        File.CreateSymbolicLink(link, _folder.PathOf("autre.db"));
        File.CreateSymbolicLink(_folder.PathOf("autre.db"), link);

        Assert.Matches("^Erreur : .*lien[.]db.* Rien n'a été publié[.]$", SaidAfterPublishing(new FileInfo(link)));
    }

    [Fact]
    public void A_command_that_publishes_nothing_says_nothing_of_it() =>
        Assert.Equal("Erreur : Le disque est plein.", Said(publication: null));

    private static string SaidAfterPublishing(FileInfo target)
    {
        var publication = new PublicationWatch(target.FullName);
        return Said(publication, () => new Publisher(target, published: publication.Published).Publish(SmallDirectory.Content()));
    }

    /// <param name="publication">Of the command.</param>
    /// <param name="before">What is done before the error.</param>
    private static string Said(PublicationWatch? publication, Action? before = null)
    {
        using var errors = new StringWriter();
        var code = CommandErrors.Run(
            () =>
            {
                before?.Invoke();
                throw new IOException("Le disque est plein.");
            },
            errors,
            publication);
        Assert.Equal(ExitCodes.Failed, code);
        return errors.ToString().Trim();
    }
}
