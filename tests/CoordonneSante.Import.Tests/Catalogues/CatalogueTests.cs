using CoordonneSante.Import.Catalogues;

namespace CoordonneSante.Import.Tests.Catalogues;

public sealed class CatalogueTests : IDisposable
{
    private const string Source =
        """ "id":"regions","titre":"Régions","producteur":"INSEE","licence":"LO","genre":"COG_REGIONS","format":"csv" """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_catalogue_of_the_program_gives_each_source_a_genre_that_a_reader_reads()
    {
        Assert.Equal(Enum.GetValues<GenreFichier>(), Catalogue.Embarque.Sources.Select(source => source.Genre).Distinct().Order());
        Assert.All(
            Catalogue.Embarque.Sources.Where(source => source.Acces is not null),
            source => Assert.StartsWith("https://", Assert.IsType<Uri>(source.Acces switch
            {
                AccesSource.Adresse address => address.Uri,
                AccesSource.JeuDeDonnees dataset => dataset.Uri,
                _ => null,
            }).AbsoluteUri, StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_is_read_with_what_it_leaves_out()
    {
        var source = Assert.Single(Read($$"""{"sources":[{ {{Source}} }]}""").Sources);

        Assert.Equal(
            new SourceOfficielle
            {
                Id = "regions",
                Titre = "Régions",
                Producteur = "INSEE",
                Licence = "LO",
                Genre = GenreFichier.CogRegions,
                Format = "csv",
            },
            source);
    }

    [Theory]
    [InlineData("""{"sources":[}""", "ligne 1 : un document JSON mal formé.")]
    [InlineData("""{"source":[]}""", "sources : attendu un tableau « sources » à la racine.")]
    [InlineData("""{"sources":[3]}""", "sources[0] : attendu un objet.")]
    [InlineData("""{"sources":[{"titre":"x"}]}""", "sources[0].id : cette propriété est obligatoire.")]
    [InlineData(
        """{"sources":[{"url":"x"}]}""",
        "sources[0].url : propriété inconnue ; celles d'une source sont id, titre, producteur, licence, page, genre, format, "
            + "entree, millesime, acces, surDemande.")]
    [InlineData($$"""{"sources":[{ {{Source}},"acces":{"adresse":"ftp://a"} }]}""",
        "sources[0].acces.adresse : « ftp://a » n'est pas une adresse http ou https.")]
    [InlineData($$"""{"sources":[{ {{Source}},"acces":{"jeu":"https://a"} }]}""",
        "sources[0].acces.ressource : cette propriété est obligatoire.")]
    [InlineData($$"""{"sources":[{ {{Source}},"acces":{"jeu":3} }]}""", "sources[0].acces.jeu : attendu un texte.")]
    [InlineData(
        $$"""{"sources":[{ {{Source}} },{ {{Source}} }]}""",
        "sources[1].id : « regions » est déjà l'identifiant d'une autre source."
    )]
    public void What_is_wrong_is_told_with_where_it_is(string text, string problem)
    {
        var error = Assert.Throws<CatalogueInvalideException>(() => Read(text));

        Assert.Equal($"{_folder.PathOf("sources.json")}, {problem}", error.Message);
    }

    private Catalogue Read(string text)
    {
        File.WriteAllText(_folder.PathOf("sources.json"), text);
        return Catalogue.Read(new FileInfo(_folder.PathOf("sources.json")));
    }
}
