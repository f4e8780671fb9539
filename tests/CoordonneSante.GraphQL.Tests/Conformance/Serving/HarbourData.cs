using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>What oracle/schemas/harbour.json holds; both sides answer from it.</summary>
public sealed record HarbourData(
    string Name, double? Depth, IReadOnlyList<Boat> Boats, IReadOnlyList<Person> People, IReadOnlyList<Quay> Quays)
{
    private static readonly JsonSerializerOptions s_options = new(
        JsonSerializerDefaults.Web)
    { Converters = { new JsonStringEnumConverter() } };

    public static HarbourData Read() =>
        JsonSerializer.Deserialize<HarbourData>(File.ReadAllBytes(ConformanceFiles.PathOf("oracle/schemas/harbour.json")), s_options)
        ?? throw new InvalidDataException("The harbour's data are null.");

    public Boat? BoatOf(string? name) => Boats.FirstOrDefault(boat => boat.Name == name);

    public Person? PersonOf(string? id) => People.FirstOrDefault(person => person.Id == id);
}

/// <summary>References to people are their identifiers, references to boats their names.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "__typename")]
[JsonDerivedType(typeof(SailBoat), nameof(SailBoat))]
[JsonDerivedType(typeof(MotorBoat), nameof(MotorBoat))]
public abstract record Boat
{
    public required string Name { get; init; }

    [JsonPropertyName("length")]
    public double Metres { get; init; }

    public Flag Flag { get; init; }

    public DateOnly? Built { get; init; }

    [JsonPropertyName("skipper")]
    public string? SkipperId { get; init; }

    [JsonPropertyName("sisterShip")]
    public string? SisterShipName { get; init; }

    [JsonPropertyName("tags")]
    public IReadOnlyList<string>? AllTags { get; init; }
}

public sealed record SailBoat : Boat
{
    public IReadOnlyList<Sail> Sails { get; init; } = [];

    public int Masts { get; init; }

    public double? Speed { get; init; }
}

public sealed record MotorBoat : Boat
{
    [JsonPropertyName("power")]
    public int Kilowatts { get; init; }

    public int? Speed { get; init; }

    public IReadOnlyList<IReadOnlyList<double?>?>? Tanks { get; init; }
}

public sealed record Person(string Id, string Name, bool Licensed, [property: JsonPropertyName("friend")] string? FriendId, double? Speed);

public readonly record struct Sail(double Surface, Colour? Colour);

public sealed record Quay(int Number, [property: JsonPropertyName("berths")] IReadOnlyList<string?> BoatNames);

public enum Flag
{
    Fr,
    Uk,
    Nl,
}

public enum Colour
{
    Red,
    Blue,
    Green,
}
