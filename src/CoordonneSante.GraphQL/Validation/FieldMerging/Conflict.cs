using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation.FieldMerging;

/// <summary>Two fields of one response name that cannot be merged, and why.</summary>
/// <param name="Left">The first field, then the fields under it that cause the conflict.</param>
/// <param name="Right">The same for the second field.</param>
internal sealed record Conflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    // A conflict deep in two large selections would otherwise repeat them whole.
    private const int MaxTextLength = 1_000;
    private const int MaxNodes = 20;

    public string Message =>
        $"Fields \"{Abbreviate(ResponseName)}\" conflict because {Reason}. Use different aliases on the fields to fetch both if this "
            + "was intentional.";

    public static Conflict Between(FieldUse left, FieldUse right, string reason) =>
        new(left.Node.ResponseName, reason, [left.Node], [right.Node]);

    /// <summary>The conflict of two fields whose subfields conflict.</summary>
    /// <param name="subfields">At least one.</param>
    public static Conflict Above(FieldUse left, FieldUse right, IReadOnlyList<Conflict> subfields)
    {
        var reason = "";
        foreach (var conflict in subfields)
        {
            reason +=
                $"{(reason.Length == 0 ? "" : " and ")}subfields \"{Abbreviate(conflict.ResponseName)}\" conflict because "
                    + $"{conflict.Reason}";
            if (reason.Length > MaxTextLength)
            {
                break;
            }
        }

        return new(
            left.Node.ResponseName,
            Abbreviate(reason),
            NodesUnder(left.Node, subfields.Select(conflict => conflict.Left)),
            NodesUnder(right.Node, subfields.Select(conflict => conflict.Right)));
    }

    public static string Abbreviate(string text) => text.Length > MaxTextLength ? text[..MaxTextLength] + "..." : text;

    /// <summary>Where nodes are too many, the last of each conflict: they are the deepest.</summary>
    private static List<FieldNode> NodesUnder(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> conflicts)
    {
        List<FieldNode> nodes = [field];
        foreach (var conflict in conflicts)
        {
            nodes.AddRange(conflict.TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes)
            {
                break;
            }
        }

        return nodes;
    }
}
