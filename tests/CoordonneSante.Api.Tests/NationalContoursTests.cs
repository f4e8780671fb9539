namespace CoordonneSante.Api.Tests;

/// <summary>Outlines in JSON, long enough to cross every growth of the answer's memory, are those of the same list written line by
/// line.</summary>
public sealed class NationalContoursTests(NationalDirectoryTests.NationalServer national)
{
    /// <summary>Each selection puts the outlines at other places of the memory.</summary>
    private static readonly string[] Selections =
    [
        "contour",
        "code contour",
        "nom contour",
        "contour code nom",
        "id contour",
        "contour communes { nom }",
    ];

    [Fact]
    public async Task The_outlines_of_ten_thousand_communes_are_written_whole() =>
        Assert.Equal(10_000, await CompareAsync("communes", "first: 10000", "contour"));

    [Fact]
    public async Task The_outlines_of_the_quarters_that_a_search_finds_are_written_whole() =>
        Assert.InRange(
            await CompareAsync("quartiersPrioritaires", """first: 1000, where: { nom: { contains: "c" } }""", "code contour"),
            100,
            1_000);

    [Fact]
    public async Task The_outlines_of_quarters_are_written_whole_whatever_precedes_them()
    {
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            foreach (var selection in Selections)
            {
                await CompareAsync("quartiersPrioritaires", $$"""first: 1000, where: { nom: { contains: "{{letter}}" } }""", selection);
            }
        }
    }

    /// <returns>The length of the list.</returns>
    private async Task<int> CompareAsync(string list, string arguments, string selection)
    {
        var query = $"{{ {list}({arguments}) {{ nodes {{ {selection} }} }} }}";
        var lines = await national.Server.Client.GetStringAsync(
            new Uri($"/graphql?format=ndjson&query={Uri.EscapeDataString(query)}", UriKind.Relative));
        var nodes = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal($"{{\"data\":{{\"{list}\":{{\"nodes\":[{string.Join(',', nodes)}]}}}}}}", await national.Server.AskAsync(query));
        return nodes.Length;
    }
}
