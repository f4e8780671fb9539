namespace CoordonneSante.Api.Http.Tableaux;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnKind
{
    /// <summary>Codes too, with their zeros.</summary>
    Text,
    Integer,
    Number,
    Boolean,
    Date,

    /// <summary>A date and an hour, UTC.</summary>
    Instant,
}
