using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>How the commune of a point was found.</summary>
public enum MethodeZone
{
    /// <summary>Its outline holds the point.</summary>
    [Libelle("Contour de la commune")]
    Contour,

    /// <summary>Its centre is the nearest: it may be a neighbour of the right one.</summary>
    [Libelle("Centre de commune le plus proche")]
    CentreLePlusProche,
}
