namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>The Node type of oracle/schemas/faults.graphql: what goes missing and what fails does so at every place.</summary>
public sealed record FaultyNode(string Id)
{
    public string? Label => "node";

    public string Required => "r";

    public int Ok => 1;

    public int OkRequired => 2;

    public int? Null => null;

    public int? NullRequired => null;

    public int Fails => throw new FaultException($"fails at {Id}");

    public int FailsRequired => throw new FaultException($"failsRequired at {Id}");

    public double NotANumber => double.NaN;

    public double Infinite => double.PositiveInfinity;

    public FaultyNode Child => new($"{Id}.c");

    public FaultyNode ChildRequired => new($"{Id}.r");

    public FaultyNode? ChildMissing => null;

    public FaultyNode? ChildMissingRequired => null;

    public IReadOnlyList<FaultyNode> Children => [new($"{Id}.1"), new($"{Id}.2")];

    public FaultyNode[] ChildrenRequired => [new($"{Id}.1"), new($"{Id}.2")];

    public int[] Ints => [1, 2];

    public int?[] IntsWithHoles => [1, null, 3];

    public IReadOnlyList<int?> IntsWithForbiddenHoles => [1, null, 3, null];

    public IEnumerable<int?> IntsWithForbiddenHolesRequired => [null, 2];

    public IReadOnlyList<int>? ListMissing => null;

    public IReadOnlyList<int>? ListMissingRequired => null;

    public int?[]?[] Matrix => [[1, null], null, []];

    public int?[]?[] MatrixOfRequired => [[1, null], [2], null];

    public int?[]?[] MatrixOfRequiredRows => [[1, null], null];

    public IReadOnlyList<IReadOnlyList<int?>> MatrixRequired => [[1], [2, null]];

    public FaultySeason Season => FaultySeason.EarlySpring;

    public int FailsUnless(bool ok) => ok ? 3 : throw new FaultException($"failsUnless at {Id}");
}
