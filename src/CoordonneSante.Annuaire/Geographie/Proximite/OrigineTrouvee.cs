namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>An origin that has been found.</summary>
/// <param name="Name">Tells it from any other in cursors, in all versions of the directory.</param>
/// <param name="Longitude">Decimal degrees.</param>
/// <param name="Latitude">Decimal degrees.</param>
/// <param name="OwnRow">Row of the structure that stands there by definition; 0 for none.</param>
internal sealed record OrigineTrouvee(string Name, double Longitude, double Latitude, int OwnRow = 0);
