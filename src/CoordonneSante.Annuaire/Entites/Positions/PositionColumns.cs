using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Entites.Positions;

/// <summary>The positions of a table's rows. A row without longitude has no position.</summary>
public sealed class PositionColumns : IEmbeddedColumns
{
    internal PositionColumns(
        ValueColumn<double> longitude,
        ValueColumn<double> latitude,
        TextColumn qualite,
        ValueColumn<NiveauGeocodage> niveau)
    {
        Longitude = longitude;
        Latitude = latitude;
        Qualite = qualite;
        Niveau = niveau;
    }

    internal ValueColumn<double> Longitude { get; }

    internal ValueColumn<double> Latitude { get; }

    internal TextColumn Qualite { get; }

    internal ValueColumn<NiveauGeocodage> Niveau { get; }

    Column IEmbeddedColumns.Presence => Longitude;
}
