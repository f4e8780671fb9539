using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Makes of the JSON just written what a format writes of it.</summary>
/// <param name="buffer">Ends with the value.</param>
/// <param name="start">Where the value starts.</param>
internal delegate void ColumnEnd(ResponseBuffer buffer, int start);

/// <summary>How a format writes the values of one column.</summary>
/// <param name="Before">What precedes each.</param>
/// <param name="Finish">Null for values that go as JSON has them.</param>
/// <param name="After">What follows each; nothing where <paramref name="Finish"/> writes it.</param>
internal readonly record struct ColumnForm(PaddedText Before, ColumnEnd? Finish = null, PaddedText After = default);
