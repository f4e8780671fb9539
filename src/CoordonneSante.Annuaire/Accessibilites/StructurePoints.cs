using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>Where some structures stand.</summary>
internal static class StructurePoints
{
    /// <returns>In the order of rows; those without position are left out.</returns>
    public static List<(int Row, GeocentricPoint Point)> Of(StructureTable structures, RowSet selected)
    {
        var points = new List<(int, GeocentricPoint)>(selected.Count);
        foreach (var row in selected)
        {
            if (structures.At(row).Position is { } position)
            {
                points.Add((row, GeocentricPoint.At(position.Longitude, position.Latitude)));
            }
        }
        return points;
    }
}
