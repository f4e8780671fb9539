using System.Text.Json;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>The recorded cases, by chapter: <c>corpus/&lt;chapter&gt;.json</c>, written by <c>oracle/record.js</c>.</summary>
public static class Corpus
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, JsonElement>> s_chapters = [];

    /// <summary>The names of a chapter's cases, for a theory.</summary>
    public static TheoryData<string> NamesOf(string chapter) => [.. CasesOf(chapter).Keys];

    /// <returns>The case: its <c>name</c>, what it gives to the engine, and what the reference answers.</returns>
    public static JsonElement Case(string chapter, string name) => CasesOf(chapter)[name];

    public static IReadOnlyDictionary<string, JsonElement> CasesOf(string chapter)
    {
        lock (s_chapters)
        {
            if (!s_chapters.TryGetValue(chapter, out var cases))
            {
                using var content = JsonDocument.Parse(File.ReadAllBytes(ConformanceFiles.PathOf($"corpus/{chapter}.json")));
                cases = content.RootElement.Clone().GetProperty("cases").EnumerateArray()
                    .ToDictionary(c => c.GetProperty("name").GetString() ?? "");
                s_chapters[chapter] = cases;
            }

            return cases;
        }
    }
}
