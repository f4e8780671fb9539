using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tests.Exercice.Organismes;
using CoordonneSante.Tests;

namespace CoordonneSante.Annuaire.Tests.Exercice.Documents;

/// <summary>The files of data/exercice held against the documents that they cite.</summary>
public sealed class CitedDocumentsSecondNetTests
{
    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();

    public static TheoryData<string> Files() => [.. RepositoryFiles.Data().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_passage_is_found_in_the_document_that_it_names(string name)
    {
        var documents = Exercice.Documents.ToDictionary(
            document => document.Code,
            document => new PassageSearch(SecondNet.Document(document.Fichier)));

        Assert.Empty(CitedPassages.Missing(File.ReadAllText(RepositoryFiles.Data().Single(file => file.Name == name).FullName), documents));
    }

    [Fact]
    public void No_file_names_a_person_whose_address_the_documents_give()
    {
        var data = string.Concat(RepositoryFiles.Data().Select(file => File.ReadAllText(file.FullName)));
        var named = Exercice.Documents.SelectMany(document => PrintedAddresses.Persons(SecondNet.Document(document.Fichier))).ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, name => Regex.IsMatch(data, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase));
    }

    /// <summary>An address of the documents is a person's or a mailbox: of these, none is left out.</summary>
    [Fact]
    public void Every_mailbox_of_the_documents_is_that_of_an_organisation() => Assert.Equal(
        Exercice.Documents
            .SelectMany(document => PrintedAddresses.Mailboxes(SecondNet.Document(document.Fichier)))
            .Distinct()
            .Order(StringComparer.Ordinal),
        Exercice.Organismes(null, null).Select(organisme => organisme.Courriel).OfType<string>().Order(StringComparer.Ordinal));
}
