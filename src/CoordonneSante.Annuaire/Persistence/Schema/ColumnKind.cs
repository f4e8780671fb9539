namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>What a column holds, whatever the store. Cells carry the CLR type named here, or null.</summary>
public enum ColumnKind
{
    /// <summary><see cref="string"/>; enums are their UPPER_SNAKE text.</summary>
    Text,

    /// <summary><see cref="int"/>.</summary>
    Integer,

    /// <summary><see cref="double"/>.</summary>
    Number,

    /// <summary><see cref="DateOnly"/>.</summary>
    Date,

    /// <summary><see cref="DateTime"/>, UTC.</summary>
    Timestamp,

    /// <summary>Array of bytes: WKB of a Polygon or MultiPolygon, WGS 84, longitude first.</summary>
    Outline,
}
