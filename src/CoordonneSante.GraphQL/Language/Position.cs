namespace CoordonneSante.GraphQL.Language;

/// <summary>A byte offset in a source; line and column are found when asked, since most never are.</summary>
public readonly record struct Position(Source Source, int Offset)
{
    public LineColumn LineColumn => Source.LocationOf(Offset);
}
