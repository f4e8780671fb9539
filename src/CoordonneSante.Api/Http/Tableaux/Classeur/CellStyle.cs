namespace CoordonneSante.Api.Http.Tableaux.Classeur;

/// <summary>Places of the formats among <c>cellXfs</c> of the styles' part.</summary>
internal enum CellStyle
{
    Number = 0,

    /// <summary>As the reader's country writes it.</summary>
    Date = 1,
    Instant = 2,

    /// <summary>Stays a text when it is edited: a code keeps its zeros.</summary>
    Text = 3,
    Heading = 4,

    /// <summary>On as many lines as it needs.</summary>
    Wrapped = 5,
    Title = 6,
}
