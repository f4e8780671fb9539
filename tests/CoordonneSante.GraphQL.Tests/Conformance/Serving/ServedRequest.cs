using System.Text;
using System.Text.Json;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>A request to one of the <see cref="ServedSchemas"/>.</summary>
internal sealed record ServedRequest(string Schema, string Document, string? OperationName = null, string? Variables = null)
{
    private static readonly HarbourServices s_services = new();

    public static ServedRequest Of(JsonElement recorded) => new(
        recorded.GetProperty("schema").GetString() ?? "",
        recorded.GetProperty("document").GetString() ?? "",
        recorded.TryGetProperty("operationName", out var name) ? name.GetString() : null,
        recorded.TryGetProperty("variables", out var variables) ? variables.GetRawText() : null);

    /// <summary>The request with what the resolvers of the cases ask for.</summary>
    public static GraphQLRequest WithServices(in GraphQLRequest request) => new()
    {
        Document = request.Document,
        IsJsonEscaped = request.IsJsonEscaped,
        OperationName = request.OperationName,
        Variables = request.Variables,
        Services = s_services,
    };

    /// <exception cref="JsonException">The response is not JSON.</exception>
    public async Task<JsonDocument> AnswerAsync(CancellationToken cancellation)
    {
        using var buffer = new ResponseBuffer();
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(Document),
            OperationName = OperationName,
            Variables = Encoding.UTF8.GetBytes(Variables ?? ""),
        };
        await ServedSchemas.ExecutorOf(Schema).ExecuteAsync(WithServices(request), buffer, cancellation);
        return JsonDocument.Parse(buffer.WrittenMemory.ToArray());
    }

    private sealed class HarbourServices : IServiceProvider
    {
        private readonly HarbourData _data = HarbourData.Read();

        public object? GetService(Type serviceType) => serviceType == typeof(HarbourData) ? _data : null;
    }
}
