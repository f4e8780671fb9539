using System.Text;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Hosting;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.Schema;

/// <summary>Answers with a value of each kind are the same wherever the memory that they are written to ends.</summary>
public sealed class ScalarWritersTests(SharedServer shared)
{
    private const string EveryKind = """
        {
          jeuDeDonnees { version construitLe }
          structures(first: 2) {
            totalCount pageInfo { endCursor }
            edges { cursor node { id finess nom type dateOuverture adresse { ligne codePostal } position { longitude geojson }
            zonageMedecin } }
          }
          structuresProches(origine: {point: {longitude: -1.68, latitude: 48.11}}, rayonKm: 500) { edges { cursor distanceMetres node { nom
          } } }
          quartiersPrioritaires { nodes { code contour } }
          communes { nodes { contour(precision: 6) population } }
        }
        """;

    public static TheoryData<string> Queries => [EveryKind, .. WarmUp.Queries];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task An_answer_is_the_same_wherever_its_memory_ends(string query)
    {
        var services = shared.Server.Services;
        var executor = services.GetRequiredService<GraphQLExecutor>();
        var versions = services.GetRequiredService<SnapshotStore>().Versions;
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Services = new RequestServices(
                versions.Current,
                versions,
                services.GetRequiredService<ExerciceCoordonne>(),
                PagePolicy.OnePage),
        };
        using var large = new ResponseBuffer();
        large.Reserve(1 << 20);
        await executor.ExecuteAsync(request, large, TestContext.Current.CancellationToken);
        Assert.StartsWith("{\"data\":{\"", Encoding.UTF8.GetString(large.WrittenSpan), StringComparison.Ordinal);
        for (var room = 0; room <= large.Length; room++)
        {
            using var buffer = new ResponseBuffer();
            var filler = new byte[buffer.GetSpan().Length - room];
            buffer.Write(filler);
            await executor.ExecuteAsync(request, buffer, TestContext.Current.CancellationToken);

            Assert.True(buffer.WrittenSpan[filler.Length..].SequenceEqual(large.WrittenSpan), $"With room for {room} bytes.");
        }
    }
}
