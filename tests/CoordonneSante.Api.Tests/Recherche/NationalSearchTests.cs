using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Api.Tests.Recherche;

/// <summary>What people type, over the data that the program comes with.</summary>
public sealed class NationalSearchTests(NationalDirectoryTests.NationalServer national)
{
    private const int Batch = 100;
    private const string Selection =
        "{ nature code correspondance node { ... on Commune { codeInsee codesPostaux arrondissementDe { codeInsee } } "
        + "... on Structure { type specialite commune { codeInsee arrondissementDe { codeInsee } } } } }";

    [Fact]
    public async Task Every_postal_code_leads_first_to_a_commune_that_it_serves()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var after = "null"; after != "";)
        {
            var page = (
                await DataAsync(
                    $"{{ communes(first: 10000, after: {after}) {{ nodes {{ codesPostaux }} pageInfo {{ hasNextPage endCursor }} }} }}")
            ).GetProperty("communes");
            codes.UnionWith(
                page.GetProperty("nodes")
                    .EnumerateArray()
                    .SelectMany(node => node.GetProperty("codesPostaux").EnumerateArray())
                    .Select(code => code.GetString()!)
            ); // the schema says so
            var pageInfo = page.GetProperty("pageInfo");
            after = pageInfo.GetProperty("hasNextPage").GetBoolean() ? $"\"{pageInfo.GetProperty("endCursor").GetString()}\"" : "";
        }

        var wrong = new List<string>();
        foreach (var (code, suggestions) in await SuggestAsync([.. codes.Order(StringComparer.Ordinal)], 1))
        {
            var first = suggestions[0];
            if (first.GetProperty("correspondance").GetString() != "CODE_POSTAL"
                || !first.GetProperty("node").GetProperty("codesPostaux").EnumerateArray().Any(postal => postal.GetString() == code))
            {
                wrong.Add(code);
            }
        }

        Assert.InRange(codes.Count, 6_000, 7_000);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Searches_find_what_is_expected_and_first()
    {
        using var reader = new StreamReader(typeof(NationalSearchTests).Assembly.GetManifestResourceStream("recherches.csv")!); // embedded
        var expected = (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => (Nature: cells[1], Expected: cells[2]), StringComparer.Ordinal);
        var answers = await SuggestAsync([.. expected.Keys], 8);

        var ranks = answers.ConvertAll(answer =>
            (answer.Typed, Rank: answer.Suggestions.FindIndex(item => Meets(item, answer.Typed, expected[answer.Typed]))));
        var first = ranks.Count(item => item.Rank == 0);
        var found = ranks.Count(item => item.Rank >= 0);
        var report = string.Create(
            CultureInfo.InvariantCulture,
            $"{ranks.Count} searches: {first} first, {found} among eight. Others: "
                + $"{string.Join("; ", ranks.Where(item => item.Rank != 0).Select(item => $"{item.Typed} ({item.Rank})"))}");
        TestContext.Current.SendDiagnosticMessage(report);
        TestContext.Current.TestOutputHelper?.WriteLine(report);

        Assert.True(first >= ranks.Count * 0.97 && found >= ranks.Count * 0.985, report);
    }

    [Theory]
    [InlineData(1, 39)]
    [InlineData(2, 36)]
    public async Task Names_of_structures_are_found_among_five_with_mistakes_in_their_words_and_said_to_be_near(int mistakes, int least)
    {
        var names = await NamesOfOneStructureAsync();
        var typed = names.Select((item, i) => (item.Finess, Typed: WithMistakes(item.Name, i, mistakes))).ToList();
        var found = (await SuggestAsync([.. typed.Select(item => item.Typed)], 5))
            .Zip(typed, (answer, item) => (
                item.Typed,
                Suggestion: answer.Suggestions.Find(suggestion => suggestion.GetProperty("code").GetString() == item.Finess)))
            .ToList();

        var missed = found.Where(item => item.Suggestion.ValueKind == JsonValueKind.Undefined).Select(item => item.Typed).ToList();
        Assert.Equal(40, found.Count);
        Assert.True(found.Count - missed.Count >= least, $"{missed.Count} missed: {string.Join("; ", missed)}");
        Assert.All(
            found.Where(item => item.Suggestion.ValueKind == JsonValueKind.Object),
            item => Assert.Equal("APPROCHANTE", item.Suggestion.GetProperty("correspondance").GetString()));
    }

    [Theory]
    [InlineData("msp seynod", "COMMUNE 74010 ANCIEN_NOM")]
    [InlineData("msp quartier Rougemont", "QUARTIER_PRIORITAIRE QN09349M MOTS")]
    [InlineData("commune de Rennes", "COMMUNE 35238 MOTS")]
    [InlineData("maison de sante plurproffesionnelle seynod", "COMMUNE 74010 APPROCHANTE")]
    [InlineData("msp d'annecy", "STRUCTURE 740017132 MOTS")]
    [InlineData("pole sante bacalan", "QUARTIER_PRIORITAIRE QN03311M MOTS")]
    [InlineData("maison de sante plouaret", "COMMUNE 22207 MOTS")]
    [InlineData("croix rouge paris", "STRUCTURE 750012825 MOTS")]
    public async Task What_structures_are_not_called_leads_to_what_is_meant_and_says_why(string typed, string expected)
    {
        var (_, suggestions) = Assert.Single(await SuggestAsync([typed], 5));

        var first = suggestions[0];
        Assert.Equal(
            expected, $"{first.GetProperty("nature")} {first.GetProperty("code")} {first.GetProperty("correspondance")}");
    }

    [Theory]
    [InlineData("centre santé dentaire rennes", "centre de santé dentaire rennes", 9)]
    [InlineData("maison santé rennes", "maison de santé rennes", 2)]
    [InlineData("maisons sante 35", "maisons de sante 35", 41)]
    [InlineData("centre sante bretagne", "centre de sante bretagne", 112)]
    [InlineData("centre sante de rennes", "centre de sante rennes", 15)]
    [InlineData("maison pluriprofessionnelle rennes", "maison de santé pluriprofessionnelle rennes", 2)]
    [InlineData("centre soins infirmiers rennes", "centre de soins infirmiers rennes", 2)]
    [InlineData("communaute professionnelle territoriale bretagne", "communauté professionnelle territoriale de santé bretagne", 1)]
    [InlineData("centre sante ille vilaine", "centre de santé ille et vilaine", 31)]
    [InlineData("centre sante reunion", "centre de santé la réunion", 3)]
    [InlineData("centre de la sante de l'ain", "centre de sante ain", 10)]
    [InlineData("maison sante pas calais", "maison de santé pas-de-calais", 40)]
    public async Task A_search_without_the_little_words_finds_as_much(string without, string with, int count)
    {
        var data = await DataAsync(
            $"{{ without: structures(recherche: {JsonSerializer.Serialize(without)}) {{ totalCount }} "
                + $"with: structures(recherche: {JsonSerializer.Serialize(with)}) {{ totalCount }} }}");

        Assert.Equal(
            $$$"""{"without":{"totalCount":{{{count}}}},"with":{"totalCount":{{{count}}}}}""", data.GetRawText());
    }

    [Theory]
    [InlineData("regions", "nom", "or: [{departement: {region: {nom: {eq: N}}}}, {nom: {eq: N}}]")]
    [InlineData("departements", "nom", "or: [{departement: {nom: {eq: N}}}, {nom: {eq: N}}]")]
    [InlineData("departements", "code", "departement: {code: {eq: N}}")]
    public async Task A_type_beside_the_name_of_a_region_or_a_departement_finds_what_is_there(string list, string name, string filter)
    {
        var names = (await DataAsync($"{{ {list} {{ {name} }} }}")).GetProperty(list).EnumerateArray()
            .Select(item => item.GetProperty(name).GetString()!)
            .ToList();

        Assert.True(names.Count > 17);
        await AssertFindWhatIsThereAsync(names, "msp", quoted => filter.Replace("N", quoted, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("centre de santé vienne", "{or: [{departement: {code: {eq: \"86\"}}}, {codeInsee: {eq: \"38544\"}}]}")]
    [InlineData("centre de santé Marseille (13)", "{or: [{codeInsee: {eq: \"13055\"}}, {arrondissementDe: {codeInsee: {eq: \"13055\"}}}]}")]
    public async Task A_name_of_several_places_leaves_none_of_them_out(string search, string commune)
    {
        var data = await DataAsync(
            $"{{ found: structures(recherche: {JsonSerializer.Serialize(search)}) {{ totalCount }} "
                + $"there: structures(where: {{type: {{eq: CENTRE_DE_SANTE}}, commune: {commune}}}) {{ totalCount }} }}");

        var there = data.GetProperty("there").GetProperty("totalCount").GetInt32();
        Assert.True(there > 3);
        Assert.Equal(there, data.GetProperty("found").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task The_label_of_a_suggestion_leads_back_to_it()
    {
        var (_, suggestions) = Assert.Single(await SuggestAsync(["Marseille (13)"], 1, "{ code libelle }"));

        Assert.Equal("""{"code":"13055","libelle":"Marseille (13)"}""", Assert.Single(suggestions).GetRawText());
    }

    [Fact]
    public async Task A_type_beside_the_name_of_an_EPCI_finds_what_is_there()
    {
        var names = (await DataAsync("{ epcis(first: 2000) { nodes { nom } } }")).GetProperty("epcis").GetProperty("nodes").EnumerateArray()
            .Select(item => item.GetProperty("nom").GetString()!)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.True(names.Count > 1_000);
        await AssertFindWhatIsThereAsync(names, "centre de santé", quoted => $"epci: {{nom: {{eq: {quoted}}}}}");
    }

    [Fact]
    public async Task The_whole_words_of_what_an_EPCI_is_lead_to_it_first()
    {
        (string Short, string Whole)[] kinds =
            [("CC ", "Communauté de communes "), ("CA ", "Communauté d'agglomération "), ("CU ", "Communauté urbaine ")];
        var names = (await DataAsync("{ epcis(first: 2000) { nodes { nom } } }")).GetProperty("epcis").GetProperty("nodes").EnumerateArray()
            .Select(item => item.GetProperty("nom").GetString()!)
            .ToList();
        var typed = kinds
            .SelectMany(kind => names.Where(name => name.StartsWith(kind.Short, StringComparison.Ordinal)), (kind, name) => (kind, name))
            .ToLookup(pair => pair.kind.Whole + pair.name[pair.kind.Short.Length..], pair => pair.name, StringComparer.Ordinal);

        var answers = await SuggestAsync([.. typed.Select(group => group.Key)], 1, "{ nature libelle correspondance }");

        Assert.True(answers.Count > 1_000);
        Assert.Empty(answers
            .Where(answer => answer.Suggestions is not [var first]
                || first.GetProperty("nature").GetString() != "EPCI"
                || first.GetProperty("correspondance").GetString() != "EXACTE"
                || !typed[answer.Typed].Contains(first.GetProperty("libelle").GetString()))
            .Select(answer => answer.Typed));
    }

    /// <summary>Ten of each type, from all over the country, each with a name that no other has, of two words or more in which a letter
    /// may be wrong.</summary>
    private async Task<List<(string Finess, string Name)>> NamesOfOneStructureAsync()
    {
        var structures = (await DataAsync("{ structures(first: 10000) { nodes { finess nom type } } }"))
            .GetProperty("structures").GetProperty("nodes").EnumerateArray()
            .Select(node => (
                Finess: node.GetProperty("finess").GetString()!, // the schema says so
                Name: FoldedText.Of(node.GetProperty("nom").GetString()!),
                Type: node.GetProperty("type").GetString()))
            .ToList();
        return
        [
            .. structures
                .GroupBy(item => item.Name, StringComparer.Ordinal)
                .Where(named => named.Count() == 1 && named.Key.Split(' ').Count(IsLong) >= 2)
                .Select(named => named.First())
                .GroupBy(item => item.Type, StringComparer.Ordinal)
                .SelectMany(type => type.Where((_, i) => i % (type.Count() / 10) == 0).Take(10))
                .Select(item => (item.Finess, item.Name)),
        ];
    }

    private static bool IsLong(string word) => word.Length >= 5 && word.All(char.IsAsciiLetter);

    /// <summary>The name with a letter doubled, left out, exchanged with the next or replaced in so many of its long words.</summary>
    private static string WithMistakes(string name, int seed, int mistakes)
    {
        var words = name.Split(' ');
        int[] places = [.. Enumerable.Range(0, words.Length).Where(i => IsLong(words[i]))];
        for (var i = 0; i < mistakes; i++)
        {
            var place = places[(seed + i) % places.Length];
            var word = words[place];
            var at = 1 + (seed % (word.Length - 2));
            words[place] = ((seed + i) % 4) switch
            {
                0 => word.Insert(at, word[at..(at + 1)]),
                1 => word.Remove(at, 1),
                2 when word[at] != word[at + 1] => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
                _ => $"{word[..at]}x{word[(at + 1)..]}",
            };
        }
        return string.Join(' ', words);
    }

    private async Task AssertFindWhatIsThereAsync(IReadOnlyList<string> names, string type, Func<string, string> filter)
    {
        foreach (var batch in names.Chunk(Batch))
        {
            var query = new StringBuilder("{ ");
            foreach (var (i, name) in batch.Index())
            {
                query.Append(CultureInfo.InvariantCulture, $"a{i}: structures(recherche: {JsonSerializer.Serialize($"{type} {name}")}) ");
                query.Append(CultureInfo.InvariantCulture, $"{{ totalCount }} b{i}: structures(recherche: \"{type}\", where: {{commune: ");
                query.Append(CultureInfo.InvariantCulture, $"{{{filter(JsonSerializer.Serialize(name))}}}}}) {{ totalCount }} ");
            }
            var data = await DataAsync(query.Append('}').ToString());
            Assert.Equal(
                batch.Select((name, i) => $"{name}: {data.GetProperty($"b{i}").GetRawText()}"),
                batch.Select((name, i) => $"{name}: {data.GetProperty($"a{i}").GetRawText()}"));
        }
    }

    private static bool Meets(JsonElement suggestion, string typed, (string Nature, string Expected) expected)
    {
        if (suggestion.GetProperty("nature").GetString() != expected.Nature)
        {
            return false;
        }
        var node = suggestion.GetProperty("node");
        if (expected.Expected == "@cp")
        {
            return node.GetProperty("codesPostaux").EnumerateArray().Any(code => code.GetString() == typed);
        }
        if (expected.Nature != "STRUCTURE")
        {
            return suggestion.GetProperty("code").GetString() == expected.Expected;
        }
        var (kind, place) = expected.Expected.Split('@') is [var alone, var commune] ? (alone, commune) : (expected.Expected, null);
        var (type, speciality) = kind.Split('/') is [var general, var special] ? (general, special) : (kind, null);
        return node.GetProperty("type").GetString() == type
            && (speciality is null || node.GetProperty("specialite").GetString() == speciality)
            && (place is null || IsIn(node.GetProperty("commune"), place));
    }

    private static bool IsIn(JsonElement commune, string code) =>
        commune.GetProperty("codeInsee").GetString() == code
        || (
            commune.GetProperty("arrondissementDe") is { ValueKind: JsonValueKind.Object } city
            && city.GetProperty("codeInsee").GetString() == code);

    private async Task<List<(string Typed, List<JsonElement> Suggestions)>> SuggestAsync(
        IReadOnlyList<string> typed, int first, string selection = Selection)
    {
        var answers = new List<(string, List<JsonElement>)>();
        foreach (var batch in typed.Chunk(Batch))
        {
            var query = new StringBuilder("{ ");
            foreach (var (i, text) in batch.Index())
            {
                query.Append(
                    CultureInfo.InvariantCulture,
                    $"s{i}: suggestions(prefixe: {JsonSerializer.Serialize(text)}, first: {first}) {selection} ");
            }
            var data = await DataAsync(query.Append('}').ToString());
            answers.AddRange(batch.Select((text, i) => (text, data.GetProperty($"s{i}").EnumerateArray().ToList())));
        }
        return answers;
    }

    private async Task<JsonElement> DataAsync(string query)
    {
        using var response = JsonDocument.Parse(await national.Server.AskAsync(query));
        return response.RootElement.GetProperty("data").Clone();
    }
}
