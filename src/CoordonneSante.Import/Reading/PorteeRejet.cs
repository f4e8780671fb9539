namespace CoordonneSante.Import.Reading;

/// <summary>How much is lost by a rejection.</summary>
public enum PorteeRejet
{
    /// <summary>The whole line: it gives no record.</summary>
    Ligne,

    /// <summary>Only the value: the record is kept without it, and accepted in its own outcome.</summary>
    Valeur,
}
