namespace CoordonneSante.GraphQL.Lists;

/// <summary>What was written instead of a JSON response.</summary>
/// <param name="Outcome">A list, or errors.</param>
/// <param name="Name">Response names that lead to the list, joined by "-"; null unless it is written.</param>
/// <param name="Rest">The rows that follow those already written, to be disposed; null when all are written.</param>
/// <param name="Columns">
/// What to describe, in order, instead of rows, or what the cells of rows are; null unless the format describes, or is of cells.
/// </param>
public readonly record struct ListResponse(
    ListOutcome Outcome, string? Name = null, ListStream? Rest = null, IReadOnlyList<ListColumn>? Columns = null);
