using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>A point, WGS 84 (EPSG:4326), decimal degrees.</summary>
public sealed class Position
{
    private Position(double longitude, double latitude, Texte? qualite, NiveauGeocodage? niveau)
    {
        Longitude = longitude;
        Latitude = latitude;
        Qualite = qualite;
        Niveau = niveau;
    }

    public double Longitude { get; }

    public double Latitude { get; }

    /// <summary>What the source says of the geocoding, and doubts found at import; null when nothing is said.</summary>
    public Texte? Qualite { get; }

    /// <summary>What the point is the position of; null for a point that no source geocoded, such as a commune's centre.</summary>
    public NiveauGeocodage? Niveau { get; }

    /// <summary>The point as GeoJSON.</summary>
    public GeoJson Geojson => new(this);

    /// <summary>A computed point, of which no source says anything, or a geocoded one.</summary>
    internal static Position At(double longitude, double latitude, NiveauGeocodage? niveau = null) =>
        new(longitude, latitude, null, niveau);

    /// <returns>Null unless both coordinates are known.</returns>
    internal static Position? From(double? longitude, double? latitude, Texte? qualite = null, NiveauGeocodage? niveau = null) =>
        longitude is { } x && latitude is { } y ? new Position(x, y, qualite, niveau) : null;
}
