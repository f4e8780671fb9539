namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>One FINESS number in two versions of the directory.</summary>
/// <param name="RowBefore">Row in the first version; 0 when it does not list the number.</param>
/// <param name="RowAfter">Row in the second version; 0 when it does not list the number.</param>
/// <param name="CountsBefore">Whether it counts in the first version: the filter holds there, and the second version covers its type and
/// its région.</param>
/// <param name="CountsAfter">The same in the second version.</param>
internal readonly record struct StructureSuivie(int RowBefore, int RowAfter, bool CountsBefore, bool CountsAfter);
