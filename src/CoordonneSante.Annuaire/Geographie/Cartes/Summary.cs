using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>What a map tells of the markers of a cluster, summed one after the other.</summary>
internal sealed class Summary
{
    private const int Decimals = 6;

    private double _longitudes;
    private double _latitudes;

    public int Count { get; private set; }

    public Bounds Bounds { get; private set; }

    /// <summary>How many there are of each type.</summary>
    public EffectifsParType Effectifs { get; } = new();

    /// <summary>Mean of their positions.</summary>
    public Position Centre =>
        Position.At(Math.Round(_longitudes / Count, Decimals), Math.Round(_latitudes / Count, Decimals));

    public void Add(in Marker marker)
    {
        Bounds = Count++ == 0 ? Bounds.Of(marker) : Bounds.With(marker);
        _longitudes += marker.Longitude;
        _latitudes += marker.Latitude;
        Effectifs.Add(marker.Type);
    }
}
