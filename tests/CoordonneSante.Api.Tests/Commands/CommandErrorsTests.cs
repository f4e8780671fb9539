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
        Assert.Equal("Erreur : Le disque est plein. Rien n'a été publié.", Said(new PublicationWatch(Target.FullName), publishes: false));

    [Fact]
    public void What_fails_after_the_publication_says_that_the_base_is_in_service() =>
        Assert.Equal(
            "Erreur : Le disque est plein. La nouvelle base était déjà publiée : elle est en service.",
            Said(new PublicationWatch(Target.FullName), publishes: true));

    [Fact]
    public void The_same_is_said_of_a_base_that_a_link_leads_to()
    {
        var link = _folder.PathOf("lien.db");
        File.CreateSymbolicLink(link, Target.FullName);

        Assert.Equal(
            "Erreur : Le disque est plein. La nouvelle base était déjà publiée : elle est en service.",
            Said(new PublicationWatch(link), publishes: true));
    }

    [Fact]
    public void A_command_that_publishes_nothing_says_nothing_of_it() =>
        Assert.Equal("Erreur : Le disque est plein.", Said(publication: null, publishes: false));

    private string Said(PublicationWatch? publication, bool publishes)
    {
        using var errors = new StringWriter();
        var code = CommandErrors.Run(
            () =>
            {
                if (publishes)
                {
                    new Publisher(Target).Publish(SmallDirectory.Content());
                }

                throw new IOException("Le disque est plein.");
            },
            errors,
            publication);
        Assert.Equal(ExitCodes.Failed, code);
        return errors.ToString().Trim();
    }
}
