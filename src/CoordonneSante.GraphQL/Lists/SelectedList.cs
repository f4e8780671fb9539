using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>The one list of objects in an answer.</summary>
/// <param name="Path">Response names from the root to the list, which ends it.</param>
/// <param name="Field">The list.</param>
internal sealed record SelectedList(IReadOnlyList<string> Path, SelectedField Field)
{
    /// <summary>Response path, e.g. <c>structures.nodes</c>.</summary>
    public string Name => string.Join('.', Path);

    /// <summary>The first list of objects inside its rows; null when there is none, and rows are flat.</summary>
    public SelectedList? Nested => ListsIn(Field.Fields, Path).FirstOrDefault();

    /// <returns>False when there is none, or more than one.</returns>
    public static bool TryFind(
        IReadOnlyList<SelectedField> root,
        ListFormat format,
        [NotNullWhen(true)] out SelectedList? list,
        [NotNullWhen(false)] out GraphQLError? error)
    {
        var lists = ListsIn(root, []).Take(2).ToList();
        list = lists.Count == 1 ? lists[0] : null;
        error = lists switch
        {
            [] => ListMismatch.None(format),
            [_] => null,
            [var first, var second, ..] => ListMismatch.Two(format, first, second),
        };
        return list is not null;
    }

    /// <summary>Lists that no other list holds.</summary>
    private static IEnumerable<SelectedList> ListsIn(IReadOnlyList<SelectedField> fields, IReadOnlyList<string> path)
    {
        foreach (var field in fields.Where(field => !field.IsLeaf))
        {
            IReadOnlyList<string> inner = [.. path, field.ResponseName];
            if (field.IsList)
            {
                yield return new SelectedList(inner, field);
                continue;
            }

            foreach (var list in ListsIn(field.Fields, inner))
            {
                yield return list;
            }
        }
    }
}
