using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Api.Http.Site;

/// <summary>Checks the documents of pages, and runs them.</summary>
internal sealed class PageQuestions(GraphQLExecutor executor, DocumentRunner runner)
{
    /// <exception cref="InvalidOperationException">A document does not fit the schema; all mistakes at once.</exception>
    public void Validate(IEnumerable<PageDocument> documents)
    {
        var mistakes = documents
            .SelectMany(document => executor.Validate(document.Utf8).Select(error => $"{document.Name}: {error.Message}"))
            .ToArray();
        if (mistakes.Length > 0)
        {
            throw new InvalidOperationException($"The pages ask what the schema does not have.\n{string.Join('\n', mistakes)}");
        }
    }

    /// <param name="context">The request whose client pays.</param>
    /// <param name="versions">The data to answer from.</param>
    /// <param name="document">What to ask.</param>
    /// <param name="variables">A JSON object.</param>
    public ValueTask<DocumentResult> RunAsync(
        HttpContext context, ServedVersions versions, PageDocument document, ReadOnlyMemory<byte> variables) =>
        runner.RunAsync(context, versions, document.Utf8, variables);
}
