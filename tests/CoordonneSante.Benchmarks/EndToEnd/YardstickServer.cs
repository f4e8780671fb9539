using System.Text;
using System.Text.Json;
using CoordonneSante.Annuaire.Persistence.Loading;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>Serves the hand-written endpoints, with the server's own settings of the web framework.</summary>
internal static class YardstickServer
{
    /// <param name="database">A published directory.</param>
    /// <param name="server">The server whose introspection answer is served as fixed bytes.</param>
    /// <param name="url">Where to listen.</param>
    public static async Task RunAsync(string database, Uri server, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        var endpoints = new HandWrittenEndpoints(AnnuaireLoader.Load(database));
        using (var client = new HttpClient())
        {
            using var body = new StringContent(
                $"{{\"query\":{JsonSerializer.Serialize(Queries.Introspection)}}}",
                Encoding.UTF8,
                "application/json");
            client.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");
            using var response = await client.PostAsync(new Uri(server, "/graphql"), body);
            endpoints.Introspection = await response.Content.ReadAsByteArrayAsync();
        }

        endpoints.Map(app);
        await app.RunAsync(url);
    }
}
