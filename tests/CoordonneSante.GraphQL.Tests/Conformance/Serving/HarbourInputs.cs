namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

public enum BoatKind
{
    Sail,
    Motor,
}

public enum LengthUnit
{
    Metre,
    Foot,
}

public enum PowerUnit
{
    Kilowatt,
    Horse,
}

public sealed record Style(int Width, Colour? Colour, IReadOnlyList<double>? Dashes);

public sealed record Book(string Title, int Pages, string? Owner);

/// <summary>One of the three is given.</summary>
public sealed record Pick(string? BoatName = null, string? PersonId = null, BoatFilter? Filter = null);

public sealed record BoatFilter
{
    public string? Name { get; init; }

    public BoatKind? Kind { get; init; }

    public IReadOnlyList<Flag>? Flags { get; init; }

    public double? MinLength { get; init; }

    public DateOnly? BuiltAfter { get; init; }

    public IReadOnlyList<BoatFilter>? Any { get; init; }

    public Style? Style { get; init; }

    public bool? Old { get; init; }

    /// <summary>Whether the boat passes the filter's own fields and, when <see cref="Any"/> is given, one of its filters.</summary>
    public bool Passes(Boat boat) =>
        (Name is null || boat.Name.StartsWith(Name, StringComparison.Ordinal))
        && HarbourQuery.IsOfKind(boat, Kind)
        && (Flags is null || Flags.Contains(boat.Flag))
        && (MinLength is null || boat.Metres >= MinLength)
        && (BuiltAfter is null || boat.Built > BuiltAfter)
        && (Any is null || Any.Any(filter => filter.Passes(boat)));
}
