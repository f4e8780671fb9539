using System.Text.Json;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.Tests.SchemaChanges;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>Between two schemas the changes are found that the reference finds, in its words; their order means nothing.</summary>
public sealed class SchemaChangesConformanceTests
{
    [Theory]
    [MemberData(nameof(Corpus.NamesOf), "schema-changes", MemberType = typeof(Corpus))]
    public void Changes_are_those_that_the_reference_finds(string name)
    {
        var recorded = Corpus.Case("schema-changes", name);

        var changes = SchemaComparison.Compare(Built(recorded.GetProperty("before")), Built(recorded.GetProperty("document")));

        Assert.Equal(
            recorded.GetProperty("changes").EnumerateArray().Select(change => change.GetString()).Order(StringComparer.Ordinal),
            changes.Select(change => change.ToString()).Order(StringComparer.Ordinal));
    }

    private static Schema Built(JsonElement document) => SchemaBuilder.Build(document.GetString() ?? "");
}
