namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>The Query type of oracle/schemas/faults.graphql. Its other side is oracle/resolvers/faults.js.</summary>
public static class FaultsQuery
{
    private static readonly Leaf s_leaf = new("leaf", "r", 3);
    private static readonly Leaf s_brokenLeaf = new(null, null, null);

    public static FaultyNode Node() => new("n");

    public static FaultyNode NodeRequired() => new("n");

    public static FaultyNode? Nothing() => null;

    public static FaultyNode? NothingRequired() => null;

    public static FaultyNode Fails() => throw new FaultException("fails at the root");

    public static FaultyNode FailsRequired() => throw new FaultException("failsRequired at the root");

    public static async Task<int> FailsLater()
    {
        await Task.Yield();
        throw new FaultException("failsLater at the root");
    }

    public static IReadOnlyList<FaultyNode> Nodes() => [new("a"), new("b")];

    public static IReadOnlyList<FaultyNode> NodesRequired() => [new("a"), new("b")];

    public static IReadOnlyList<FaultyNode?> NodesWithHoles() => [new("a"), null, new("c")];

    public static IReadOnlyList<FaultyNode?> NodesWithForbiddenHoles() => NodesWithHoles();

    public static IReadOnlyList<FaultyNode?> NodesWithForbiddenHolesRequired() => NodesWithHoles();

    public static Leaf Thing() => s_leaf;

    public static IReadOnlyList<object?> Things() => [s_leaf, new FaultyNode("t"), s_brokenLeaf, null];

    public static IReadOnlyList<Leaf> ThingsRequired() => [s_leaf, s_brokenLeaf];

    public static object Answer() => s_leaf;
}

/// <summary>The message a resolver of the cases fails with, shown to the caller as it is.</summary>
public sealed class FaultException(string message) : Exception(message);

public sealed record Leaf(string? Label, string? Required, int? Size);

/// <summary>Only the seasons of the faults schema.</summary>
public enum FaultySeason
{
    EarlySpring,
    Summer,
}
