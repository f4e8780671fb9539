using CoordonneSante.Import.Quartiers;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The priority neighbourhoods of a directory already built, as their file gave them.</summary>
internal static class QuartiersRepris
{
    public static IEnumerable<LigneReprise<ContourQuartier>> Lignes(AnnuaireRepris annuaire)
    {
        var wkb = new WKBReader();
        return annuaire.Lines(OfficialDataset.Quartiers, annuaire.Quartiers.Select(row => new ContourQuartier(
            row.Code, row.Nom, [.. annuaire.CommunesDesQuartiers[row.Code]], AsMulti(wkb.Read(row.Contour)))));
    }

    private static MultiPolygon AsMulti(Geometry outline) =>
        outline as MultiPolygon ?? outline.Factory.CreateMultiPolygon([(Polygon)outline]);
}
