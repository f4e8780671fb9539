using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;

namespace CoordonneSante.Benchmarks.Engine;

/// <summary>A small schema over rows in memory, as a map asks for them.</summary>
internal static class PointSchema
{
    private const string Sdl = """
        type Query { points(first: Int!): [Point!]! }
        type Point { code: String! label: String! place: Place! kind: Kind! }
        type Place { longitude: Float! latitude: Float! }
        enum Kind { FIRST SECOND }
        """;

    private static readonly Point[] Rows =
    [
        .. Enumerable
            .Range(0, 2000)
            .Select(i => new Point($"{350_000_000 + i}", $"Centre {i}", new Place(i / 100.0, 45 + (i / 1000.0)), (Kind)(i % 2))),
    ];

    public static ExecutableSchema Build() => SchemaBinder.Bind(Sdl, binder => binder
        .Root(typeof(Resolvers))
        .Object<Point>()
        .Object<Place>()
        .Enum<Kind>());

    internal enum Kind
    {
        First,
        Second,
    }

    internal sealed record Place(double Longitude, double Latitude);

    internal sealed record Point(string Code, string Label, Place Place, Kind Kind);

    internal static class Resolvers
    {
        public static ArraySegment<Point> Points(int first) => new(Rows, 0, first);
    }
}
