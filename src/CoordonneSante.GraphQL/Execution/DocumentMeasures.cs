using System.Diagnostics.Metrics;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Counts the documents that requests bring: known already, or to be read, validated and compiled.</summary>
/// <param name="meter">Null counts nothing.</param>
internal sealed class DocumentMeasures(Meter? meter)
{
    // Made once: a pair for each request would be garbage.
    private static readonly KeyValuePair<string, object?> Hit = new("result", "hit");
    private static readonly KeyValuePair<string, object?> Miss = new("result", "miss");

    private readonly Counter<long>? _documents = meter?.CreateCounter<long>(
        "graphql.documents", "{document}", "Documents asked, by result: hit when it was compiled already.");

    public void Known() => _documents?.Add(1, Hit);

    public void New() => _documents?.Add(1, Miss);
}
