namespace CoordonneSante.GraphQL.Lists;

/// <summary>Why an operation's answer does not fit a format.</summary>
internal static class ListMismatch
{
    public static GraphQLError None(ListFormat format) => Error(
        $"The answer has no list of objects to write as {format.Name}.",
        "Ask for a list, such as a connection's nodes, or ask for JSON.");

    public static GraphQLError Two(ListFormat format, SelectedList first, SelectedList second) => Error(
        $"The answer has two lists, \"{first.Name}\" and \"{second.Name}\": {format.Name} holds one.",
        "Ask for one of them, or for JSON.",
        first,
        second);

    public static GraphQLError Nested(ListFormat format, SelectedList outer, SelectedList inner) => Error(
        $"The list \"{outer.Name}\" holds another one, \"{inner.Name}\": {format.Name} holds one.",
        $"Leave one of them out, or ask for {ListFormat.NdJson.Name}, whose rows may hold lists.",
        outer,
        inner);

    /// <param name="list">The list.</param>
    /// <param name="candidates">Selections that would give its rows a geometry.</param>
    public static GraphQLError NoGeometry(SelectedList list, IReadOnlyList<string> candidates) => Error(
        $"The list \"{list.Name}\" has no geometry to write as GeoJSON.",
        candidates.Count == 0
            ? "Its objects have none; ask for another list, or for CSV."
            : $"Add {string.Join(" or ", candidates)} to what it selects.",
        list);

    /// <param name="list">The list.</param>
    /// <param name="path">The value that should lead to it, or be it, and is null.</param>
    public static GraphQLError Missing(SelectedList list, object[] path) => new(
        $"There is no list \"{list.Name}\": \"{string.Join('.', path)}\" is null.",
        new GraphQLError("", list.Field.Node).Locations,
        ErrorCodes.ListNotFound)
    {
        Path = path,
        Hint = "Check what should lead to it, such as a code; an empty list would be written as one.",
    };

    private static GraphQLError Error(string message, string hint, params ReadOnlySpan<SelectedList> lists)
    {
        var nodes = new Language.Ast.Node[lists.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = lists[i].Field.Node;
        }

        return new GraphQLError(message, new GraphQLError(message, nodes).Locations, ErrorCodes.FormatMismatch) { Hint = hint };
    }
}
