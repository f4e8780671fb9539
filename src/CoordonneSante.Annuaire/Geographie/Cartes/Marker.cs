using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>A structure on a map.</summary>
/// <param name="Longitude">WGS 84, degrees.</param>
/// <param name="Latitude">WGS 84, degrees.</param>
/// <param name="Row">The structure's row.</param>
/// <param name="Type">The structure's type.</param>
internal readonly record struct Marker(double Longitude, double Latitude, int Row, TypeStructure Type);
