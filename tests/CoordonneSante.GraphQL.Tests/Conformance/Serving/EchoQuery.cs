namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>The Query type of oracle/schemas/echo.graphql: every field answers with its arguments as they were coerced.</summary>
public static class EchoQuery
{
    public static Echo Int(Given<int?> value) => Of(value);

    public static Echo IntOrDefault(int? value) => Of(value);

    public static Echo IntRequired(int value) => Of(value);

    public static Echo IntRequiredOrDefault(int value) => Of(value);

    public static Echo Float(Given<double?> value) => Of(value);

    public static Echo String(Given<string?> value) => Of(value);

    public static Echo Boolean(Given<bool?> value) => Of(value);

    public static Echo Id(Given<string?> value) => Of(value);

    public static Echo Season(Given<Season?> value) => Of(value);

    public static Echo SeasonOrDefault(Season value) => Of(value);

    public static Echo Day(Given<DateOnly?> value) => Of(value);

    public static Echo Days(Given<IReadOnlyList<DateOnly>?> value) => Of(value);

    public static Echo Ints(Given<int?[]?> value) => Of(value);

    public static Echo IntsRequired(IEnumerable<int> value) => Of(value);

    public static Echo IntsOrDefault(IReadOnlyList<int>? value) => Of(value);

    public static Echo Matrix(Given<int?[]?[]?> value) => Of(value);

    public static Echo MatrixRequired(IReadOnlyList<IReadOnlyList<int>> value) => Of(value);

    public static Echo Seasons(Given<Season?[]?> value) => Of(value);

    public static Echo Garden(Given<Garden?> value) => Of(value);

    public static Echo GardenRequired(Garden value) => Of(value);

    public static Echo GardenOrDefault(Garden? value) => Of(value);

    public static Echo Gardens(Given<Garden[]?> value) => Of(value);

    public static Echo Choice(Given<Choice?> value) => Of(value);

    public static Echo ChoiceRequired(Choice value) => Of(value);

    public static Echo Choices(Given<IReadOnlyList<Choice>?> value) => Of(value);

    public static Echo Several(Given<int?> a, string b, Given<Season[]?> c, Given<Garden?> d) =>
        new(("a", a), ("b", b), ("c", c), ("d", d));

    private static Echo Of(object? value) => new(("value", value));
}

public enum Season
{
    EarlySpring,
    Summer,
    Winter,
}

/// <summary>An input object, by its constructor; fields with defaults are never absent.</summary>
public sealed record Garden(
    string Name,
    double? Area,
    int Rows,
    IReadOnlyList<Season>? Seasons,
    Given<bool?> Open,
    Given<DateOnly?> Planted,
    Given<string?> Key,
    Given<int[][]?> Plots,
    Given<Garden?> Neighbour,
    Given<Choice?> Choice);

/// <summary>A oneOf input object, by its properties.</summary>
public sealed record Choice
{
    public Given<int?> Number { get; init; }

    public Given<string?> Word { get; init; }

    public Given<IReadOnlyList<int>?> List { get; init; }

    public Given<Garden?> Garden { get; init; }
}
