namespace CoordonneSante.Import;

/// <summary>How far one step of an import is. Reports of one step share its name; the last has <c>Done</c> equal to <c>Total</c>.</summary>
/// <param name="Step">French, for the user: a file's name, or what is being done.</param>
/// <param name="Done">In the unit of <c>Total</c>: bytes for a file, rows for a table.</param>
public readonly record struct ImportProgress(string Step, long Done, long Total);
