namespace CoordonneSante.Annuaire.Entites.Durees;

/// <summary>A way between two communes, seen from one of them.</summary>
/// <param name="Row">Row of the other in the table of communes.</param>
/// <param name="Minutes">Travel time.</param>
internal readonly record struct Trajet(int Row, double Minutes);
