using System.Text;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Lists;

/// <summary>Places with everything that a cell can hold, and nothing where it can hold nothing.</summary>
internal static class Atlas
{
    private const string Sdl = """
        scalar GeoJSON
        type Query { places: Places! many(breaks: Boolean! = false): [Town!]! thing(town: Boolean!): Thing none: Places! nowhere: Places
        towns: [Town!]! maybe: [Town]! things: [Thing!]! broken: [Town!]! refused: [Town!]! codes: [String!]! }
        type Places { nodes: [Place!]! edges: [Edge!]! totalCount: Int! }
        type Edge { cursor: String! metres: Float! node: Place! }
        type Place { id: ID! code: String! name: String town: Town position: Position outline: GeoJSON height: Float floors: Int open:
        Boolean tags: [String] levels: [Float!] towns: [Town!]! kind: Kind kinds: [Kind]! }
        enum Kind { VILLAGE HAMLET RUIN }
        type Position { longitude: Float! latitude: Float! source: String geojson: GeoJSON! }
        type Town { code: String! name: String centre: Position failing: Int! }
        union Thing = Town | Place
        """;

    private static readonly Town Here = new("01001", "L'Ici, \"là\"", new Position(-1.5, 48.25, null));

    private static readonly Place[] All =
    [
        new("a", "007", "=1+1", Here, new Position(2.35, -48.5, "BAN"), -1.5, 2, true, ["x", null, "y"], [0.5, 2], "Ligne 1\nLigne 2"),
        new("b", "2A1", "", null, null, null, null, null, [], null, null),
    ];

    private static readonly ListExecutor Executor = ExecutorOf(new ExecutorOptions());

    private static readonly ListExecutor Unrolled = ExecutorOf(new ExecutorOptions { UnrollAfter = 0 });

    /// <summary>A ruin has none.</summary>
    private static EnumLabels Labels => new(
        "Label",
        "Labels",
        () => new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["Kind"] = new Dictionary<string, string> { ["VILLAGE"] = "Village; \"large\"", ["HAMLET"] = "Hameau à l'écart" },
        });

    public static ListExecutor ExecutorOf(ExecutorOptions options) =>
        new(
            new GraphQLExecutor(
                SchemaBinder.Bind(Sdl, binder =>
                    binder
                        .Root(typeof(Resolvers))
                        .Object<Places>()
                        .Object<Edge>()
                        .Object<Place>()
                        .Object<Position>()
                        .Object<Town>()
                        .Enum<Kind>()
                        .Scalar<Outline>("GeoJSON", ScalarCoercion.Any, static (buffer, outline) =>
                            buffer.Write(Encoding.UTF8.GetBytes(outline.Json)))
                        .Errors(exception =>
                            exception is ArgumentException ? new PublicError(exception.Message, "REFUSED", "Ask otherwise.") : null)),
                options),
            Labels);

    /// <summary>What is written, field by field and unrolled alike, and what became of the request.</summary>
    public static async Task<(string Text, ListResponse Response)> AskAsync(string document, ListFormat format, string variables = "")
    {
        var answer = await AskAsync(Executor, RequestOf(document, variables), format);
        var (text, response) = await AskAsync(Unrolled, RequestOf(document, variables), format);
        Assert.Equal(answer.Text, text);
        Assert.Equal(answer.Response.Outcome, response.Outcome);
        return answer;
    }

    public static GraphQLRequest RequestOf(string document, string variables = "") =>
        new() { Document = Encoding.UTF8.GetBytes(document), Variables = Encoding.UTF8.GetBytes(variables) };

    /// <summary>What is written of a request that succeeds.</summary>
    public static async Task<string> WriteAsync(string document, ListFormat format, string variables = "")
    {
        var (text, response) = await AskAsync(document, format, variables);
        Assert.Equal(ListOutcome.Written, response.Outcome);
        return text;
    }

    private static async Task<(string Text, ListResponse Response)> AskAsync(
        ListExecutor executor, GraphQLRequest request, ListFormat format)
    {
        using var buffer = new ResponseBuffer();
        var response = await executor.ExecuteAsync(request, format, buffer);
        Assert.Null(response.Rest);
        return (Encoding.UTF8.GetString(buffer.WrittenSpan), response);
    }

    internal readonly record struct Outline(string Json);

    internal sealed record Position(double Longitude, double Latitude, string? Source)
    {
        public Outline Geojson => new(FormattableString.Invariant($$"""{"type":"Point","coordinates":[{{Longitude}},{{Latitude}}]}"""));
    }

    internal sealed record Town(string Code, string Name, Position? Centre)
    {
        public int Failing => Code is "01001" or "60000" ? throw new InvalidOperationException("A bug.") : 1;
    }

    internal sealed record Place(
        string Id, string Code, string? Name, Town? Town, Position? Position, double? Height, int? Floors, bool? Open,
        IReadOnlyList<string?>? Tags, IReadOnlyList<double>? Levels, string? Note)
    {
        public Outline? Outline => Note is null ? null : new Outline("""{"type":"LineString","coordinates":[[0,1],[2,3]]}""");

        public Kind? Kind => Town is null ? null : Atlas.Kind.Village;

        public IReadOnlyList<Kind?> Kinds => Town is null ? [] : [Atlas.Kind.Hamlet, null, Atlas.Kind.Ruin];

        public IReadOnlyList<Town> Towns => Town is null ? [] : [Town];
    }

    internal enum Kind
    {
        Village,
        Hamlet,
        Ruin,
    }

    internal sealed record Edge(string Cursor, double Metres, Place Node);

    internal sealed class Places(IReadOnlyList<Place> nodes)
    {
        public IReadOnlyList<Place> Nodes { get; } = nodes;

        public IEnumerable<Edge> Edges => Nodes.Select((place, index) => new Edge($"c{index}", index + 0.5, place));

        public int TotalCount => Nodes.Count;
    }

    internal static class Resolvers
    {
        public static Places Places() => new(All);

        public static Places None() => new([]);

        public static Places? Nowhere() => null;

        /// <summary>More rows than a chunk holds; the last one breaks where it is asked to.</summary>
        public static IEnumerable<Town> Many(bool breaks) => Enumerable.Range(20_001, 40_000)
            .Select(i => breaks && i == 60_000 ? throw new InvalidOperationException("A bug.") : Here with { Code = $"{i}" });

        public static object? Thing(bool town) => town ? Here : All[0];

        public static IReadOnlyList<Town> Towns() => [Here];

        public static IReadOnlyList<Town?> Maybe() => [Here, null];

        public static IReadOnlyList<object> Things() => [All[1], Here];

        public static IReadOnlyList<Town> Broken() => [Here];

        public static IReadOnlyList<Town> Refused() => throw new ArgumentException("Not today.");

        public static IReadOnlyList<string> Codes() => ["a"];
    }
}
