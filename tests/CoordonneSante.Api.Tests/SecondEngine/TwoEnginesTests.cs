using System.Text.RegularExpressions;
using CoordonneSante.Api.Schema;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Schemas;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>GraphQL.NET, over the same schema and resolvers, answers as the served engine does.</summary>
public sealed partial class TwoEnginesTests(NationalDirectoryTests.NationalServer national, SharedServer small)
{
    private const int DocumentsPerSeed = 50;

    private static readonly GraphQL.TypeSystem.Schema Served = SchemaBuilder.Build(SchemaText.Value);

    [Theory]
    [MemberData(nameof(ReadmeTests.Queries), MemberType = typeof(ReadmeTests))]
    public async Task A_query_of_the_documents_has_one_answer(string query)
    {
        var answer = await BothEngines.AskAsync(national.Server, query);

        Assert.True(answer.IsData);
        Assert.Equal(answer.First, answer.Second);
    }

    public static TheoryData<string> QueriesOfTests() =>
    [
        .. new[] { "Resolvers", "Http", "Exercice" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryFolder.PathOf($"tests/CoordonneSante.Api.Tests/{folder}"), "*.cs"))
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(match => match.Groups["text"].Value))
            .Distinct()
            .Where(IsDocument),
    ];

    [Theory]
    [MemberData(nameof(QueriesOfTests))]
    public async Task A_query_of_the_tests_has_one_answer(string query)
    {
        var answer = await BothEngines.AskAsync(small.Server, query);

        Assert.Equal(answer.First, answer.Second);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(5, false)]
    [InlineData(6, false)]
    public async Task Queries_drawn_from_the_schema_have_one_answer_each(int seed, bool isNational)
    {
        await using var unlimited = isNational ? null : await ApiServer.StartAsync(ApiServer.WithoutLimits);
        var server = unlimited ?? national.Server;
        var values = await GivenValues.OfAsync(server);
        var random = new Random(seed);
        var withData = 0;
        for (var i = 0; i < DocumentsPerSeed; i++)
        {
            var (document, variables) = RandomQuery.Draw(Served, values, random);
            var answer = await BothEngines.AskAsync(server, document, variables);

            Assert.True(
                answer.First == answer.Second,
                $"Document {i}: {document}\n{variables}\nserved: {answer.First}\nsecond: {answer.Second}");
            withData += answer.IsData ? 1 : 0;
        }

        // Questions that fail before a resolver is called would prove little.
        Assert.InRange(withData, DocumentsPerSeed / 3, DocumentsPerSeed);
    }

    private static bool IsDocument(string text)
    {
        try
        {
            Parser.Parse(new Source(text));
            return true;
        }
        catch (GraphQLSyntaxException)
        {
            return false;
        }
    }

    [GeneratedRegex("(?<![$\"])(?:\"\"\"(?<text>.+?)\"\"\"|\"(?<text>[^\"\\\\\r\n]+)\")(?!\")", RegexOptions.Singleline)]
    private static partial Regex Literal();
}
