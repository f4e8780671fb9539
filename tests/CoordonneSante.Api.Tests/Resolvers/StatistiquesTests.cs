using System.Globalization;
using System.Text.Json;

namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>Statistics of the directory that the program comes with; the figures expected were counted from <c>data/</c> by another
/// program.</summary>
public sealed class StatistiquesTests(NationalDirectoryTests.NationalServer national)
{
    private const string Centres = "where: {type: {eq: CENTRE_DE_SANTE}}";

    [Fact]
    public async Task The_health_centres_of_Brittany_are_compared_with_the_region_and_France() =>
        (await national.Server.AskAsync(
                $$"""
                { statistiques({{Centres}}, grouperPar: [DEPARTEMENT], dans: {region: "53"}, comparerA: [REGION, FRANCE]) { total
                population populationMillesime
                  groupes { cles { dimension code libelle } nombre population pour10000Habitants statut comparaisons { niveau code
                  pour10000Habitants } } } }
                """
            )).MatchesSnapshot();

    [Fact]
    public async Task An_EPCI_that_the_limit_of_a_region_crosses_is_said_to_be_a_part_in_every_row_and_in_the_note()
    {
        using var response = JsonDocument.Parse(await national.Server.AskAsync(
            """
            { statistiques(dans: {region: "53"}, grouperPar: [EPCI]) {
                populationNote groupes { cle(dimension: EPCI) { libelle entier } population } } }
            """));
        var table = response.RootElement.GetProperty("data").GetProperty("statistiques");
        var parts = table.GetProperty("groupes").EnumerateArray()
            .Where(groupe => groupe.GetProperty("cle").GetProperty("entier").ValueKind == JsonValueKind.False)
            .Select(groupe => $"{groupe.GetProperty("cle").GetProperty("libelle")} {groupe.GetProperty("population")}");

        Assert.Equal(
            ["CA Redon Agglomération 46346", "CA de la Presqu'île de Guérande Atlantique (Cap Atlantique) 6767"], parts);
        Assert.Equal(
            "Territoires dont « dans » ne retient qu'une partie (« entier » est faux) : CA Redon Agglomération, CA de la Presqu'île de "
                + "Guérande Atlantique (Cap Atlantique). Leurs nombres, habitants et taux sont ceux de cette partie.",
            table.GetProperty("populationNote").GetString());
    }

    [Fact]
    public async Task By_zoning_the_regions_whose_quarters_have_their_own_are_named() =>
        Assert.EndsWith(
            "Zonage propre des quartiers prioritaires : chargé pour Provence-Alpes-Côte d'Azur seulement. Ailleurs, une structure en "
                + "quartier prioritaire (8 ici) a le zonage de sa commune : comparer ces régions aux autres n'est pas comparer la même "
                + "chose.\"}}}}",
            await national.Server.AskAsync(
                """{ statistiques(dans: {region: "53"}, grouperPar: [ZONAGE_MEDECIN]) { mesure { note } } }"""));

    [Fact]
    public async Task Mayotte_has_inhabitants_and_no_data() =>
        Assert.Equal(
            """{"data":{"statistiques":{"total":0,"statut":"MANQUANT","population":256518,"populationMillesime":"2017","denominateur":"""
                + """null,"pour10000Habitants":null},"france":{"population":68350798,"populationMillesime":"2017, 2023","denominateur":"""
                + """68094280}}}""",
            await national.Server.AskAsync(
                """
                { statistiques(dans: {departement: "976"}) { total statut population populationMillesime denominateur pour10000Habitants }
                  france: statistiques { population populationMillesime denominateur } }
                """
            ));

    [Fact]
    public async Task By_zoning_structures_and_inhabitants_are_those_of_the_same_communes() =>
        (await national.Server.AskAsync(
                "{ statistiques(grouperPar: [ZONAGE_MEDECIN]) { groupes { cle(dimension: ZONAGE_MEDECIN) { code "
                    + "} nombre numerateur population } } }")).MatchesSnapshot();

    [Theory]
    [InlineData("TYPE")]
    [InlineData("SPECIALITE")]
    [InlineData("CATEGORIE_GESTIONNAIRE")]
    [InlineData("ZONAGE_MEDECIN")]
    [InlineData("EN_QUARTIER_PRIORITAIRE")]
    [InlineData("REGION")]
    [InlineData("DEPARTEMENT")]
    [InlineData("EPCI")]
    [InlineData("COMMUNE")]
    [InlineData("ANNEE_OUVERTURE")]
    [InlineData("DEPARTEMENT, TYPE, ANNEE_OUVERTURE")]
    public async Task Groups_sum_to_the_total_and_to_the_list(string dimensions)
    {
        using var response = JsonDocument.Parse(
            await national.Server.AskAsync(
                $"{{ structures({Centres}) {{ totalCount }} statistiques({Centres}, grouperPar: [{dimensions}]) {{ total groupes {{ nombre "
                    + $"}} }} }}"
            ));
        var data = response.RootElement.GetProperty("data");
        var groups = data.GetProperty("statistiques").GetProperty("groupes").EnumerateArray();

        Assert.Equal(2495, data.GetProperty("structures").GetProperty("totalCount").GetInt32());
        Assert.Equal(2495, data.GetProperty("statistiques").GetProperty("total").GetInt32());
        Assert.Equal(2495, groups.Sum(group => group.GetProperty("nombre").GetInt32()));
    }

    [Fact]
    public async Task The_communes_of_a_CPTS_are_counted_and_the_structures_of_a_group_are_listed() =>
        Assert.Equal(
            """{"data":{"territoire":{"statistiques":{"total":14,"groupes":[{"cle":{"code":"35238"},"nombre":14,"structures":"""
                + """{"totalCount":14,"nodes":[{"type":"CENTRE_DE_SANTE"}]},"comparaisons":[{"niveau":"EPCI","code":"243500139"},"""
                + """{"niveau":"DEPARTEMENT","code":"35"}]}]}}}}""",
            await national.Server.AskAsync(
                $$"""
                { territoire(par: {communes: ["35238", "35240"]}) { statistiques({{Centres}}, grouperPar: [COMMUNE], comparerA: [EPCI,
                DEPARTEMENT], inclureVides: false) {
                  total groupes { cle(dimension: COMMUNE) { code } nombre structures(first: 1) { totalCount nodes { type } } comparaisons {
                  niveau code } } } } }
                """
            ));

    [Fact]
    public async Task A_table_is_a_flat_csv_with_its_metadata()
    {
        using var response = await national.Server.PostAsync(
            JsonSerializer.Serialize(new
            {
                query = $$"""
                    { statistiques({{Centres}}, grouperPar: [DEPARTEMENT]) { groupes { departement: cle(dimension: DEPARTEMENT) { code
                    libelle } nombre population populationMillesime
                      pour10000Habitants statut mesure { formule millesimeStructures } } } }
                    """,
            }),
            accept: "text/csv");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            "departement.code,departement.libelle,nombre,population,populationMillesime,pour10000Habitants,statut,mesure.formule,"
                + "mesure.millesimeStructures",
            lines[0]);
        Assert.Equal(102, lines.Length);
        Assert.Contains(
            "35,Ille-et-Vilaine,31,1120666,2023,0.276621223451055,OBSERVE,pour10000Habitants = 10 000 × numerateur / denominateur ; "
                + "part = nombre / total,2021-01-08", lines);
        Assert.Contains(lines, line => line.StartsWith("973,Guyane,0,293996,2023,,MANQUANT,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("976,Mayotte,0,256518,2017,,MANQUANT,", StringComparison.Ordinal));
        Assert.Equal(2495, lines.Skip(1).Sum(line => int.Parse(line.Split(',')[2], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Comparisons_are_columns_of_a_flat_csv()
    {
        using var response = await national.Server.PostAsync(
            JsonSerializer.Serialize(new
            {
                query = $$"""
                    { statistiques({{Centres}}, grouperPar: [DEPARTEMENT], dans: {region: "53"}, comparerA: [REGION]) {
                      groupes { departement: cle(dimension: DEPARTEMENT) { code } region: comparaison(niveau: REGION) { code nombre statut
                      denominateur rapport } } } }
                    """,
            }),
            accept: "text/csv");

        Assert.Equal(
            """
            departement.code,region.code,region.nombre,region.statut,region.denominateur,region.rapport
            22,53,112,OBSERVE,3449370,0.9060306961477819
            29,53,112,OBSERVE,3449370,1.3197399522664264
            35,53,112,OBSERVE,3449370,0.8519365620851478
            56,53,112,OBSERVE,3449370,0.904214717901866

            """.ReplaceLineEndings("\r\n"),
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("grouperPar: [TYPE, TYPE]", "DIMENSIONS_INVALIDES")]
    [InlineData("dans: {departement: \"98\"}", "TERRITOIRE_INCONNU")]
    public async Task A_table_that_cannot_be_made_is_an_error_with_its_code(string arguments, string code) =>
        Assert.Contains(
            $"\"extensions\":{{\"code\":\"{code}\",\"hint\":",
            await national.Server.AskAsync($"{{ statistiques({arguments}) {{ total }} }}"),
            StringComparison.Ordinal);
}
