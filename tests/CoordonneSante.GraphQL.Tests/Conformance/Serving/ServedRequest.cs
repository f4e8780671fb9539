using System.Text.Json;
using System.Text.Json.Nodes;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>A request to one of the <see cref="ServedSchemas"/>, as the JSON body that a client posts.</summary>
internal sealed record ServedRequest(string Schema, byte[] Body)
{
    private static readonly HarbourServices s_services = new();

    /// <summary>The request of a recorded case.</summary>
    public static ServedRequest Of(JsonElement recorded)
    {
        var body = new JsonObject { ["query"] = recorded.GetProperty("document").GetString() };
        foreach (var parameter in new[] { "operationName", "variables" })
        {
            if (recorded.TryGetProperty(parameter, out var given))
            {
                body[parameter] = JsonNode.Parse(given.GetRawText());
            }
        }

        return new ServedRequest(recorded.GetProperty("schema").GetString() ?? "", JsonSerializer.SerializeToUtf8Bytes(body));
    }

    /// <returns>Null when the body is no request, else the response and its kind.</returns>
    public async Task<(byte[] Response, ResponseKind Kind)?> SendAsync(CancellationToken cancellation)
    {
        if (RequestBody.Parse(Body, out var request) is not null)
        {
            return null;
        }

        using var buffer = new ResponseBuffer();
        var served = new GraphQLRequest
        {
            Document = request.Document,
            IsJsonEscaped = request.IsJsonEscaped,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Services = s_services,
        };
        var kind = await ServedSchemas.ExecutorOf(Schema).ExecuteAsync(served, buffer, cancellation);
        return (buffer.WrittenMemory.ToArray(), kind);
    }

    private sealed class HarbourServices : IServiceProvider
    {
        private readonly HarbourData _data = HarbourData.Read();

        public object? GetService(Type serviceType) => serviceType == typeof(HarbourData) ? _data : null;
    }
}
