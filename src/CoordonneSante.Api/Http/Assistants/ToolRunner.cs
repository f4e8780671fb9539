using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Api.Documents;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.Pages.Documents;
using ModelContextProtocol.Protocol;

namespace CoordonneSante.Api.Http.Assistants;

/// <summary>Runs what a tool asks as the API runs it, and says where the answer comes from.</summary>
internal sealed class ToolRunner
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DocumentRunner _runner;
    private readonly SnapshotStore _store;
    private readonly DocumentStore _documents;
    private readonly AssistantRequest _request;

    /// <exception cref="InvalidOperationException">A tool asks what the schema does not have.</exception>
    public ToolRunner(
        DocumentRunner runner, GraphQLExecutor executor, SnapshotStore store, DocumentStore documents, AssistantRequest request)
    {
        (_runner, _store, _documents, _request) = (runner, store, documents, request);
        var mistakes = ToolDocuments.All.SelectMany(document => executor.Validate(Encoding.UTF8.GetBytes(document))).ToList();
        if (mistakes.Count > 0)
        {
            throw new InvalidOperationException($"The tools ask what the schema does not have: {mistakes[0].Message}");
        }
    }

    /// <summary>Tells an assistant why its call is not run.</summary>
    /// <param name="hint">What to change.</param>
    public static CallToolResult Refuse(string message, string code, string hint) =>
        Write(new JsonObject { ["erreur"] = message, ["code"] = code, ["conseil"] = hint }, isError: true);

    /// <summary>Runs a document of the assistant's own, which the operator may want chosen in advance.</summary>
    public Task<CallToolResult> RunForeignAsync(string document, JsonObject variables)
    {
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        return _documents.Resolve(ref request) is { } rejection
            ? Task.FromResult(Tell(Refuse(DocumentRunner.Refuse(rejection)), document, variables, isError: true))
            : RunAsync(document, variables);
    }

    public async Task<CallToolResult> RunAsync(string document, JsonObject variables)
    {
        // A tool is called by a request, whose client pays.
        var context = _request.Context ?? throw new InvalidOperationException("No request is under way.");
        var versions = _store.Versions;
        var result = await _runner.RunAsync(
            context, versions, Encoding.UTF8.GetBytes(document), JsonSerializer.SerializeToUtf8Bytes(variables));
        var answer = result is DocumentResult.Answered answered ? Answer(answered, versions.Current.JeuDeDonnees) : Refuse(result);
        return Tell(answer, document, variables, isError: result is DocumentResult.Refused);
    }

    private static CallToolResult Tell(JsonObject answer, string document, JsonObject variables, bool isError)
    {
        answer["requete"] = document;
        answer["variables"] = variables;
        return Write(answer, isError);
    }

    private static CallToolResult Write(JsonObject answer, bool isError) =>
        new() { Content = [new TextContentBlock { Text = answer.ToJsonString(Readable) }], IsError = isError };

    /// <remarks>What the answer does not say by itself, such as a région of which nothing is recorded, comes beside it.</remarks>
    private static JsonObject Answer(DocumentResult.Answered answered, JeuDeDonnees data) => new()
    {
        ["reponse"] = JsonNode.Parse(answered.Utf8.Span),
        ["notes"] = new JsonArray([.. answered.Conseils.Select(note => (JsonNode)note)]),
        ["version"] = data.Version.Value,
        ["licence"] = LicenceOuverte.Url,
        ["sources"] = new JsonArray([.. data.Sources.Select(source => (JsonNode)new JsonObject
        {
            ["titre"] = source.Titre.Value,
            ["producteur"] = source.Producteur.Value,
            ["millesime"] = source.Millesime.Value,
            ["url"] = source.Url?.Value,
        })]),
    };

    private static JsonObject Refuse(DocumentResult result) => result is DocumentResult.Refused refused
        ? new JsonObject { ["erreur"] = refused.Message, ["code"] = refused.Code, ["conseil"] = refused.Hint }
        : [];
}
