using CoordonneSante.Annuaire.Entites.Indicateurs;

namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>People over 75 of Rennes and Bruz, a classification of Rennes and Guipry-Messac, and a level of Bruz.</summary>
public sealed class IndicateurTests : IAsyncLifetime
{
    private ApiServer? _server;

    private ApiServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync()
    {
        var content = SmallDirectory.Content();
        content.Set<IndicateurRow>(
        [
            Indicateur("p75", "75 ans et plus", NatureIndicateur.Effectif, "habitants"),
            Indicateur("apl", "APL", NatureIndicateur.Numerique, "consultations"),
            Indicateur("zone", "Grille de densité", NatureIndicateur.Classe, null),
        ]);
        content.Set<IndicateurClasseRow>(
        [
            new() { CodeIndicateur = "zone", Code = "2", Libelle = "Rural", Rang = 2 },
            new() { CodeIndicateur = "zone", Code = "1", Libelle = "Urbain", Rang = 1 },
        ]);
        content.Set<IndicateurCommuneRow>(
        [
            new() { CodeIndicateur = "p75", CodeInsee = "35238", Valeur = 20_000 },
            new() { CodeIndicateur = "p75", CodeInsee = "35047", Valeur = 0, Regle = "partage-selon-les-habitants" },
            new() { CodeIndicateur = "apl", CodeInsee = "35047", Valeur = 2.5 },
            new() { CodeIndicateur = "zone", CodeInsee = "35238", Classe = "1" },
            new() { CodeIndicateur = "zone", CodeInsee = "35176", Classe = "2" },
        ]);
        _server = await ApiServer.StartOverAsync([content], ApiServer.WithoutLimits);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    [Fact]
    public async Task Indicators_are_listed_with_what_they_are_and_where_they_are_known() => Assert.Equal(
        """{"data":{"indicateurs":["""
            + """{"code":"apl","nature":"NUMERIQUE","unite":"consultations","millesime":"2021-01-08","nombreCommunes":"""
            + """1,"nombreCommunesDeduites":0,"classes":[]},"""
            + """{"code":"p75","nature":"EFFECTIF","unite":"habitants","millesime":"2021-01-08","nombreCommunes":"""
            + """2,"nombreCommunesDeduites":1,"classes":[]},{"code":"zone","nature":"CLASSE","unite":"""
            + """null,"millesime":"2021-01-08","nombreCommunes":2,"nombreCommunesDeduites":0,"classes":["""
            + """{"code":"1","libelle":"Urbain"},{"code":"2","libelle":"Rural"}]}],"indicateur":"""
            + """{"libelle":"75 ans et plus","natureLibelle":"Effectif, qui s'ajoute"}}}""",
        (await Server.AskAsync(
            """
            {
              indicateurs { code nature unite millesime nombreCommunes nombreCommunesDeduites classes { code libelle } }
              indicateur(code: "p75") { libelle natureLibelle }
            }
            """)).Replace('’', '\''));

    [Fact]
    public async Task A_missing_value_is_told_from_zero_and_a_deduced_one_from_one_that_is_given() => Assert.Equal(
        """{"data":{"bruz":{"p75":{"valeur":0,"fiabilite":"DEDUIT","regle":"partage-selon-les-habitants"},"zone":{"classe":"""
            + """null,"fiabilite":null}},"guipry":{"p75":{"valeur":null,"fiabilite":null},"zone":{"classe":"""
            + """{"libelle":"Rural"},"fiabilite":"OFFICIEL"}},"connues":{"nodes":[{"nom":"Bruz"}]},"rangees":{"nodes":["""
            + """{"nom":"Rennes"},{"nom":"Bruz"}]},"inconnues":{"nodes":[{"nom":"Bruz"},{"nom":"Paris"},"""
            + """{"nom":"Paris 11e Arrondissement"}]}}}""",
        await Server.AskAsync(
            """
            {
              bruz: commune(codeInsee: "35047") {
                p75: indicateur(code: "p75") { valeur fiabilite regle }
                zone: indicateur(code: "zone") { classe { libelle } fiabilite }
              }
              guipry: commune(codeInsee: "35176") {
                p75: indicateur(code: "p75") { valeur fiabilite }
                zone: indicateur(code: "zone") { classe { libelle } fiabilite }
              }
              connues: communes(where: {indicateurs: [{code: "p75", valeur: {eq: 0}}, {code: "apl", valeur: {gte: 2.5}}]}) { nodes { nom } }
              rangees: communes(order: [{indicateurs: {code: "p75", valeur: DESC}}], first: 2) { nodes { nom } }
              inconnues: communes(where: {indicateurs: [{code: "zone", classe: null}]}) { nodes { nom } }
            }
            """));

    [Fact]
    public async Task A_territory_has_its_sum_its_shares_and_what_is_known_of_it() => Assert.Equal(
        """{"data":{"departement":{"p75":{"valeur":20000,"communesConnues":2,"communesInconnues":1},"zone":{"valeur":null,"classes":["""
            + """{"classe":{"code":"1"},"population":225081,"part":0.9695749},{"classe":{"code":"2"},"population":7063,"part":"""
            + """0.0304250}]}},"territoire":{"apl":{"valeur":2.5,"partConnue":0.7274341,"comparaisons":["""
            + """{"niveau":"DEPARTEMENT","valeur":2.5,"ecart":0,"rapport":1}]}}}}""",
        System.Text.RegularExpressions.Regex.Replace(
            await Server.AskAsync(
                """
                {
                  departement(code: "35") {
                    p75: indicateur(code: "p75") { valeur communesConnues communesInconnues }
                    zone: indicateur(code: "zone") { valeur classes { classe { code } population part } }
                  }
                  territoire(par: {communes: ["35047", "35176"]}) {
                    apl: indicateur(code: "apl") {
                      valeur partConnue comparaisons(niveaux: [DEPARTEMENT, EPCI]) { niveau valeur ecart rapport }
                    }
                  }
                }
                """),
            @"(0\.\d{7})\d+",
            "$1"));

    [Fact]
    public async Task Structures_are_counted_by_class_and_for_what_an_indicator_counts() => Assert.Equal(
        """{"data":{"statistiques":{"total":4,"population":20000,"groupes":[{"cles":[{"code":"1","libelle":"Urbain"}],"nombre":"""
            + """2,"numerateur":2,"denominateur":20000,"pour10000Habitants":1,"statut":"OBSERVE"},{"cles":["""
            + """{"code":"2","libelle":"Rural"}],"nombre":1,"numerateur":0,"denominateur":null,"pour10000Habitants":"""
            + """null,"statut":"OBSERVE"},{"cles":[{"code":null,"libelle":"Classe inconnue"}],"nombre":1,"numerateur":"""
            + """0,"denominateur":null,"pour10000Habitants":null,"statut":"OBSERVE"}],"mesure":"""
            + """{"denominateur":"75 ans et plus (habitants) du territoire du groupe, au lieu des habitants, source DREES, 2021-01-08,"""
            + """ hors des régions dont les fichiers chargés ne recensent aucune structure du type compté"}}}}""",
        await Server.AskAsync(
            """
            {
              statistiques(grouperPar: [INDICATEUR], indicateur: "zone", denominateur: "p75") {
                total population
                groupes { cles { code libelle } nombre numerateur denominateur pour10000Habitants statut }
                mesure { denominateur }
              }
            }
            """));

    [Theory]
    [InlineData("""{ communes(where: {indicateurs: [{code: "x"}]}) { totalCount } }""", "INDICATEUR_INCONNU")]
    [InlineData("""{ statistiques(grouperPar: [INDICATEUR]) { total } }""", "INDICATEUR_ABSENT")]
    [InlineData("""{ evolutions(de: "courante", grouperPar: [INDICATEUR]) { groupes { cles { code } } } }""", "INDICATEUR_ABSENT")]
    [InlineData("""{ commune(codeInsee: "35047") { indicateur(code: "x") { valeur } } }""", "INDICATEUR_INCONNU")]
    public async Task What_is_not_loaded_is_refused_by_name(string query, string code) =>
        Assert.Contains($"\"code\":\"{code}\"", await Server.AskAsync(query), StringComparison.Ordinal);

    private static IndicateurRow Indicateur(string code, string libelle, NatureIndicateur nature, string? unite) => new()
    {
        Code = code,
        Libelle = libelle,
        Nature = nature,
        Unite = unite,
        SourceId = "finess-2021",
    };
}
