using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>A structure seen from an origin.</summary>
/// <param name="Cursor">Its place in the list.</param>
/// <param name="DistanceMetres">Great-circle distance in metres, to the centimetre.</param>
/// <param name="AzimutDegres">From north, clockwise, 0 to 360 excluded; 0 at the origin itself.</param>
/// <param name="Node">The structure.</param>
public readonly record struct StructureProche(DistanceCursor Cursor, double DistanceMetres, double AzimutDegres, Structure Node);
