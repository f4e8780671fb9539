using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>How the commune of a point was found.</summary>
public enum MethodeZone
{
    /// <summary>Its outline holds the point.</summary>
    Contour,

    /// <summary>Its centre is the nearest: it may be a neighbour of the right one.</summary>
    CentreLePlusProche,
}
