using System.Collections.Concurrent;
using System.Text;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Hosting;

/// <summary>Asks the version in service one question of each kind, so that its indexes are made before a user waits for them.</summary>
/// <remarks>Indexes are made when first needed, and code is compiled when first run: neither is on the way to the server's first
/// answer.</remarks>
internal sealed class WarmUp(GraphQLExecutor executor, ListExecutor lists, SnapshotStore store, ExerciceCoordonne exercice)
{
    /// <summary>The questions. They hold for any directory, whatever the answers.</summary>
    public static IReadOnlyList<string> Queries { get; } =
    [
        "{ zonesAuPoint(point: {longitude: 2.35, latitude: 48.86}) { commune { nom } zonageMedecin quartierPrioritaire { nom } "
            + "distanceQuartierMetres } }",
        """
            {
              structures(recherche: "sante", where: {type: {eq: CENTRE_DE_SANTE}}, order: [{nom: ASC}]) {
                totalCount pageInfo { endCursor } nodes { finess nom type zonageMedecin commune { nom departement { region { nom } } }
                gestionnaire { nom } }
              }
            }
            """,
        "{ structuresProches(origine: {point: {longitude: 2.35, latitude: 48.86}}, rayonKm: 20) { totalCount edges { distanceMetres "
            + "node { nom } } } }",
        """
        {
          carte(emprise: {ouest: -5.2, sud: 41.3, est: 9.6, nord: 51.1}, zoom: 6, ventilerPar: TYPE) {
            grappes { nombre centre { longitude latitude } ventilation { libelle nombre } } points { nom position { longitude latitude } }
          }
        }
        """,
        "{ exact: suggestions(prefixe: \"par\") { libelle } near: suggestions(prefixe: \"stparrris\") { libelle } }",
        "{ statistiques(grouperPar: [REGION, TYPE]) { total population groupes { nombre pour10000Habitants } } }",
        "{ communes(order: [{population: DESC}]) { totalCount nodes { codeInsee nom population } } }",
        "{ accessibilite(grouperPar: REGION) { populationMesuree groupes { libelle } } }",
    ];

    /// <summary>Short: the code of a format is to be compiled, and the whole list would make a large directory's start longer.</summary>
    private const string Export = "{ structures(first: 500) { nodes { finess nom type position { "
        + "longitude latitude } commune { codeInsee nom } } } }";

    /// <summary>A tile of the layer whose lines take longest to be put together, those of every commune: in the middle of France, and
    /// empty for a directory without outlines.</summary>
    public static (string Couche, Tuile Tuile) Map { get; } = ("communes", new Tuile(8, 129, 90));

    /// <summary>Runs on two threads of its own: those that answer stay free, and the indexes of a large directory are made two at a
    /// time.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var queries = new ConcurrentQueue<string>(Queries);
        Func<Task> ask = () => AskAsync(queries, cancellation);
        await Task.WhenAll(Start(ask, cancellation), Start(ask, cancellation));
        await Start(() => ExportAsync(cancellation), cancellation);
    }

    private static Task Start(Func<Task> ask, CancellationToken cancellation) =>
        Task.Factory.StartNew(ask, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();

    /// <summary>Draws <see cref="Map"/>, on a thread of its own: nobody who asks for data waits for it, and a server is ready
    /// before.</summary>
    public Task DrawAsync(CancellationToken cancellation) =>
        Task.Factory.StartNew(
            () => store.Versions.Current.Lieux.Couches.Find(Map.Couche).Draw(Map.Tuile, where: null, new Deadline(cancellation)),
            cancellation,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

    private async Task AskAsync(ConcurrentQueue<string> queries, CancellationToken cancellation)
    {
        using var buffer = new ResponseBuffer();
        while (queries.TryDequeue(out var query))
        {
            await executor.ExecuteAsync(RequestOf(query, PagePolicy.OnePage), buffer, cancellation);
            buffer.Clear();
        }
    }

    private async Task ExportAsync(CancellationToken cancellation)
    {
        using var buffer = new ResponseBuffer();
        foreach (var format in ListFormat.All.Where(format => !format.IsDescription))
        {
            var response = await lists.ExecuteAsync(RequestOf(Export, PagePolicy.Everything), format, buffer, cancellation);
            response.Rest?.Dispose();
            buffer.Clear();
        }
    }

    private GraphQLRequest RequestOf(string query, PagePolicy policy)
    {
        var versions = store.Versions;
        return new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Services = new RequestServices(versions.Current, versions, exercice, policy),
            RequestId = nameof(WarmUp),
        };
    }
}
