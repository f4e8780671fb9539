namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Where a searched text must stand in another.</summary>
internal enum TextMatch
{
    Start,
    End,
    Anywhere,
}
