namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>The box of markers: WGS 84, degrees, edges included.</summary>
internal readonly record struct Bounds(double West, double South, double East, double North)
{
    public static Bounds Of(in Marker marker) => new(marker.Longitude, marker.Latitude, marker.Longitude, marker.Latitude);

    public Bounds With(in Marker marker) => new(
        Math.Min(West, marker.Longitude),
        Math.Min(South, marker.Latitude),
        Math.Max(East, marker.Longitude),
        Math.Max(North, marker.Latitude));
}
