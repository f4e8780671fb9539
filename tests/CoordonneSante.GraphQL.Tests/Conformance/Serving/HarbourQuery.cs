using System.Globalization;

namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>The Query type of oracle/schemas/harbour.graphql. Its other side is oracle/resolvers/harbour.js.</summary>
public static class HarbourQuery
{
    public static HarbourData Harbour(HarbourData data) => data;

    public static HarbourData OldHarbour(HarbourData data) => data;

    public static ValueTask<Boat?> Boat(string name, HarbourData data) => ValueTask.FromResult(data.BoatOf(name));

    public static IEnumerable<Boat> Boats(BoatKind? kind, double? longerThan, int? first, HarbourData data) =>
        data.Boats.Where(boat => IsOfKind(boat, kind) && boat.Metres > (longerThan ?? 0)).Take(first ?? int.MaxValue);

    public static SailBoat? SailBoat(string name, HarbourData data) => data.BoatOf(name) as SailBoat;

    public static IReadOnlyList<object?> Arrivals(HarbourData data) => [data.Boats[0], null, data.People[0], data.Boats[2], data.People[1]];

    public static IReadOnlyList<object> Named(HarbourData data) => [data, data.Boats[0], data.People[0]];

    public static async Task<IEnumerable<Boat>?> Search(BoatFilter? where, IReadOnlyList<Colour>? colours, HarbourData data)
    {
        _ = colours;
        await Task.Yield();
        return where is null ? null : data.Boats.Where(where.Passes);
    }

    public static object? Pick(Pick by, HarbourData data) => by switch
    {
        { BoatName: { } name } => data.BoatOf(name),
        { PersonId: { } id } => data.PersonOf(id),
        _ => data.Boats.FirstOrDefault(boat => by.Filter?.Passes(boat) ?? false),
    };

    public static Person? Person(string id, HarbourData data) => data.PersonOf(id);

    public static string? Registry(Book? book, DateOnly? day) =>
        book is null ? null : $"{book.Title}:{book.Pages}:{book.Owner ?? "-"}:{day?.ToString("o", CultureInfo.InvariantCulture) ?? "-"}";

    internal static bool IsOfKind(Boat boat, BoatKind? kind) => kind is null || boat is SailBoat == (kind == BoatKind.Sail);
}
