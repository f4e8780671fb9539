namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>Of the two régions, the files list a centre de santé in both and a maison de santé in Bretagne alone.</summary>
public sealed class CouvertureTests(SharedServer shared, NationalDirectoryTests.NationalServer national)
{
    private const string ParisNote =
        """{"code":"REGION_NON_COUVERTE","region":"11","message":"Les fichiers chargés ne recensent aucune structure de type « Maison de """
            + """santé » dans la région Île-de-France :"""
            + """ n'y en trouver aucune ne dit pas qu'il n'y en a pas. « couverte » le dit commune par commune."}""";

    [Fact]
    public async Task A_list_of_communes_without_a_type_of_structure_tells_the_regions_where_none_is_listed() => Assert.Equal(
        """{"data":{"communes":{"nodes":[{"codeInsee":"75111","couverte":false,"centre":true},{"codeInsee":"75056","couverte":"""
            + """false,"centre":true},{"codeInsee":"35238","couverte":true,"centre":true},{"codeInsee":"35047","couverte":true,"centre":"""
            + """true}]}},"extensions":{"notes":["""
            + ParisNote + "]}}",
        Plain(await shared.Server.AskAsync(
            """
            {
              communes(where: {structures: {none: {type: {eq: MAISON_DE_SANTE}}}}, order: [{codeInsee: DESC}]) {
                nodes { codeInsee couverte(types: [MAISON_DE_SANTE]) centre: couverte(types: [CENTRE_DE_SANTE]) }
              }
            }
            """)));

    [Theory]
    [InlineData("{ communes(where: {structures: {any: false}}) { totalCount } }")]
    [InlineData("{ communes(where: {structures: {some: {type: {eq: MAISON_DE_SANTE}}}}) { totalCount } }")]
    [InlineData(
        "{ communes(where: {departement: {code: {eq: \"35\"}}, structures: {none: {type: {eq: MAISON_DE_SANTE}}}}) { totalCount } }"
    )]
    [InlineData("{ communes { totalCount } }")]
    public async Task A_list_that_the_files_can_answer_needs_no_note(string query) =>
        Assert.DoesNotContain("notes", await shared.Server.AskAsync(query), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ communes(where: {not: {structures: {some: {type: {eq: MAISON_DE_SANTE}}}}}) { totalCount } }")]
    [InlineData("{ communes(where: {or: [{nom: {eq: \"Rennes\"}}, {structures: {none: {type: {eq: MAISON_DE_SANTE}}}}]}) { totalCount } }")]
    [InlineData("{ communes(where: {departement: {structures: {none: {type: {eq: MAISON_DE_SANTE}}}}}) { totalCount } }")]
    [InlineData("{ communes(first: 0, where: {structures: {none: {type: {eq: MAISON_DE_SANTE}}}}) { totalCount } }")]
    [InlineData("{ commune(codeInsee: \"75111\") { structureLaPlusProche(where: {type: {eq: MAISON_DE_SANTE}}) { distanceMetres } } }")]
    public async Task Wherever_the_condition_stands_the_note_is_there(string query) =>
        Assert.Contains(ParisNote, Plain(await shared.Server.AskAsync(query)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ structures(where: {type: {eq: MAISON_DE_SANTE}, commune: {departement: {code: {eq: \"75\"}}}}) { totalCount } }")]
    [InlineData("{ statistiques(where: {type: {eq: MAISON_DE_SANTE}, commune: {codeInsee: {eq: \"75111\"}}}) { total } }")]
    [InlineData(
        "{ structures(where: {and: [{type: {eq: MAISON_DE_SANTE}}, {and: [{commune: {departement: {code: {eq: \"75\"}}}}]}]})"
            + " { totalCount } }")]
    public async Task An_empty_list_of_structures_tells_the_region_of_which_none_is_listed(string query) =>
        Assert.EndsWith(
            $":0}}}},\"extensions\":{{\"notes\":[{ParisNote}]}}}}",
            Plain(await shared.Server.AskAsync(query)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("{ region(code: \"11\") { structures(where: {type: {eq: MAISON_DE_SANTE}}) { totalCount } } }")]
    [InlineData("{ departements { structures(where: {type: {eq: MAISON_DE_SANTE}}) { totalCount } } }")]
    [InlineData("{ commune(codeInsee: \"75111\") { structures(where: {type: {eq: MAISON_DE_SANTE}}) { totalCount } } }")]
    [InlineData("{ territoire(par: {commune: \"75056\"}) { structures(where: {type: {eq: MAISON_DE_SANTE}}) { totalCount } } }")]
    public async Task So_does_the_empty_list_of_a_territory(string query) => Assert.EndsWith(
        $",\"extensions\":{{\"notes\":[{ParisNote}]}}}}", Plain(await shared.Server.AskAsync(query)), StringComparison.Ordinal);

    [Fact]
    public async Task The_regions_of_France_beside_their_structures_say_of_which_one_nothing_is_listed() => Assert.EndsWith(
        """{"code":"REGION_NON_COUVERTE","region":"06","message":"Les fichiers chargés ne recensent aucune structure dans la région """
            + """Mayotte : n'y en trouver aucune ne dit pas qu'il n'y en a pas. « couverte » le dit commune par commune."}]}}""",
        Plain(await national.Server.AskAsync("{ regions { nom structures { totalCount } } }")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{ structures(where: {type: {in: [MAIA, POLE_DE_SANTE]}}) { totalCount } }")]
    [InlineData("{ structures(where: {type: {eq: MAIA}, commune: {codeInsee: {eq: \"75111\"}}}) { totalCount } }")]
    [InlineData("{ statistiques(where: {and: [{type: {eq: MAIA}}, {}, {not: {type: {eq: MAISON_DE_SANTE}}}]}) { total } }")]
    [InlineData("{ region(code: \"53\") { structures(where: {type: {eq: MAIA}}) { totalCount } } }")]
    public async Task A_type_that_no_file_lists_is_said_not_to_be_listed(string query) => Assert.Contains(
        "\"notes\":[{\"code\":\"TYPE_NON_RECENSE\",\"message\":\"Les fichiers chargés ne recensent aucune structure de type « ",
        Plain(await shared.Server.AskAsync(query)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{ structures(where: {type: {eq: MAISON_DE_SANTE}, commune: {codeInsee: {eq: \"35047\"}}}) { totalCount } }")]
    [InlineData("{ structures(where: {type: {neq: MAISON_DE_SANTE}}) { totalCount } }")]
    [InlineData("{ structures(where: {type: {in: []}, commune: {codeInsee: {eq: \"75111\"}}}) { totalCount } }")]
    [InlineData("{ structures(where: {type: {eq: MAISON_DE_SANTE}, and: [{commune: {codeInsee: {eq: \"35047\"}}}]}) { totalCount } }")]
    [InlineData("{ structures(where: {type: {in: [MAISON_DE_SANTE, MAIA]}}) { totalCount } }")]
    [InlineData("{ structures(where: {commune: {codeInsee: {in: [\"75111\", \"35047\"]}}, nom: {eq: \"Nulle\"}}) { totalCount } }")]
    public async Task An_empty_list_where_structures_are_listed_is_empty(string query) =>
        Assert.DoesNotContain("notes", await shared.Server.AskAsync(query), StringComparison.Ordinal);

    [Theory]
    [InlineData("structures(where: {telephone: {eq: \"0299000000\"}}) { totalCount }", "telephone")]
    [InlineData("structures(where: {not: {nomLong: {contains: \"santé\"}}}) { totalCount }", "nomLong")]
    [InlineData("communes(where: {structures: {some: {telephone: {neq: null}}}}) { totalCount }", "telephone")]
    [InlineData("statistiques(where: {or: [{type: {eq: CPTS}}, {telephone: {eq: null}}]}) { total }", "telephone")]
    public async Task A_filter_on_what_the_files_give_for_nothing_says_so(string field, string champ) => Assert.Contains(
        $$"""{"code":"CHAMP_SANS_VALEUR","champ":"{{champ}}","message":"Les fichiers chargés ne donnent « {{champ}} » pour rien de """
            + "ce qui est filtré : ce que ce filtre retient ou écarte ne dit que cela.\"}",
        Plain(await national.Server.AskAsync($"{{ {field} }}")),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_filter_on_what_some_have_says_nothing() => Assert.DoesNotContain(
        "CHAMP_SANS_VALEUR",
        await national.Server.AskAsync("{ structures(where: {siret: {neq: null}, gestionnaire: {siren: null}}) { totalCount } }"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("origine: {commune: \"97611\"}, rayonKm: 20", "06", "structure dans la région Mayotte")]
    [InlineData("origine: {point: {longitude: 45.2, latitude: -12.8}}, rayonKm: 20", "06", "structure dans la région Mayotte")]
    [InlineData(
        "origine: {commune: \"97302\"}, rayonKm: 20, where: {type: {eq: CENTRE_DE_SANTE}}",
        "03",
        "structure de type « Centre de santé » dans la région Guyane")]
    public async Task Where_nothing_is_near_the_region_of_the_origin_is_told_when_none_is_listed_there(
        string arguments, string region, string none) => Assert.Equal(
        $$$"""{"data":{"structuresProches":{"totalCount":0}},"extensions":{"notes":[{{{NoteOf(region, none)}}}]}}""",
        Plain(await national.Server.AskAsync($"{{ structuresProches({arguments}) {{ totalCount }} }}")));

    [Theory]
    [InlineData("origine: {commune: \"35047\"}, rayonKm: 1")]
    [InlineData("origine: {point: {longitude: -30, latitude: 40}}, rayonKm: 20")]
    [InlineData("origine: {commune: \"97611\"}, rayonKm: 20, where: {type: {in: []}}")]
    public async Task Where_nothing_is_near_and_structures_are_listed_or_none_is_asked_for_there_is_no_note(string arguments) =>
        Assert.Equal(
            """{"data":{"structuresProches":{"totalCount":0}}}""",
            await national.Server.AskAsync($"{{ structuresProches({arguments}) {{ totalCount }} }}"));

    [Theory]
    [InlineData("recherche: \"maison de santé mayotte\"", 0, "06", "structure de type « Maison de santé » dans la région Mayotte")]
    [InlineData("recherche: \"dentiste mamoudzou\"", 0, "06", "structure de type « Centre de santé » dans la région Mayotte")]
    [InlineData("recherche: \"Mayotte\"", 0, "06", "structure dans la région Mayotte")]
    [InlineData(
        "recherche: \"cds\", where: {commune: {departement: {code: {eq: \"973\"}}}}",
        0,
        "03",
        "structure de type « Centre de santé » dans la région Guyane")]
    [InlineData(
        "where: {commune: {departement: {region: {code: {in: [\"06\", \"94\"]}}}}}", 14, "06", "structure dans la région Mayotte")]
    [InlineData("where: {commune: {departement: {code: {in: [\"976\", \"2A\"]}}}}", 5, "06", "structure dans la région Mayotte")]
    [InlineData(
        "where: {commune: {or: [{nom: {eq: \"Mamoudzou\"}}, {departement: {nom: {eq: \"Corse-du-Sud\"}}}]}}",
        5,
        "06",
        "structure dans la région Mayotte")]
    [InlineData(
        "where: {nom: {eq: \"Nulle\"}, commune: {departement: {region: {nom: {in: [\"Mayotte\", \"Corse\"]}}}}}",
        0,
        "06",
        "structure dans la région Mayotte")]
    public async Task A_search_or_a_list_of_territories_tells_which_part_is_not_covered(
        string arguments, int count, string region, string none) => Assert.Equal(
        $$$"""{"data":{"structures":{"totalCount":{{{count}}}}},"extensions":{"notes":[{{{NoteOf(region, none)}}}]}}""",
        Plain(await national.Server.AskAsync($"{{ structures({arguments}) {{ totalCount }} }}")));

    [Theory]
    [InlineData("recherche: \"msp bretagne\"")]
    [InlineData("recherche: \"msp\"")]
    [InlineData("recherche: \"cpts saint martin\"")]
    [InlineData("where: {commune: {population: {gt: 1000}}}")]
    [InlineData("where: {commune: {departement: {region: {code: {nin: [\"06\"]}}}}}")]
    [InlineData("where: {commune: {not: {departement: {region: {code: {in: [\"06\", \"94\"]}}}}}}")]
    [InlineData("where: {commune: {departement: {code: {in: [\"976\", \"2A\"]}, region: {code: {eq: \"94\"}}}}}")]
    public async Task What_names_no_region_that_is_not_covered_needs_no_note(string arguments) =>
        Assert.DoesNotContain(
            "notes", await national.Server.AskAsync($"{{ structures({arguments}) {{ totalCount }} }}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_list_of_quarters_without_a_type_of_structure_tells_the_regions_where_none_is_listed()
    {
        var guyane = NoteOf("03", "structure de type « Centre de santé » dans la région Guyane");
        var mayotte = NoteOf("06", "structure de type « Centre de santé » dans la région Mayotte");

        Assert.EndsWith(
            $$$""","extensions":{"notes":[{{{guyane}}},{{{mayotte}}}]}}""",
            Plain(await national.Server.AskAsync(
                "{ quartiersPrioritaires(where: {structures: {none: {type: {eq: CENTRE_DE_SANTE}}}}) { totalCount } }")),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "notes",
            await national.Server.AskAsync(
                "{ quartiersPrioritaires(where: {communes: {some: {departement: {code: {eq: \"35\"}}}}, structures: {none: "
                    + "{type: {eq: CENTRE_DE_SANTE}}}}) { totalCount } }"),
            StringComparison.Ordinal);
    }

    private static string NoteOf(string region, string none) =>
        $$$"""{"code":"REGION_NON_COUVERTE","region":"{{{region}}}","message":"Les fichiers chargés ne recensent aucune {{{none}}} : """
            + """n'y en trouver aucune ne dit pas qu'il n'y en a pas. « couverte » le dit commune par commune."}""";

    /// <summary>With plain spaces and apostrophes for those of French typography.</summary>
    private static string Plain(string answer) => answer
        .Replace("\\u00A0", " ", StringComparison.Ordinal)
        .Replace("\\u202F", " ", StringComparison.Ordinal)
        .Replace('\u2019', '\'');
}
