using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Persistence.GeoPackages;

/// <summary>The outlines of communes as geometries: half of what the layers take, made while the search tables are written.</summary>
internal static class CommuneGeometries
{
    /// <returns>WKB by INSEE code, of the communes whose outline is told apart.</returns>
    public static Dictionary<string, byte[]> Of(Limites limites)
    {
        var writer = new WKBWriter();
        var geometries = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var code in limites.Zones.Where(zone => !zone.Contains(Limite.Et)))
        {
            if (limites.Find(code) is { } outline)
            {
                geometries.Add(code, writer.Write(outline));
            }
        }
        return geometries;
    }
}
