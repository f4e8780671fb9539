namespace CoordonneSante.GraphQL.Language;

/// <summary>A place in a document: both 1-based, the column in UTF-16 code units.</summary>
public readonly record struct LineColumn(int Line, int Column);
