using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>Names that stand several times in one list.</summary>
internal static class RepeatedNames
{
    /// <returns>Each repeated name with all its nodes, in the order of first appearance.</returns>
    public static IEnumerable<(string Name, Node[] Nodes)> Of<T>(IReadOnlyList<T> items, Func<T, NameNode> nameOf) =>
        items.Select(nameOf)
            .GroupBy(name => name.Value)
            .Where(group => group.Skip(1).Any())
            .Select(group => (group.Key, group.ToArray<Node>()));
}
