using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.GeoJson;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Contours;

/// <summary>Reads the outlines of communes: GeoJSON (FeatureCollection, or a feature a line).</summary>
/// <remarks>Source: IGN, Admin Express, simplified. Codes are those of the outline's vintage, maybe older than the COG loaded.</remarks>
public static class ContourReader
{
    private const string Attendu = "les contours des communes en GeoJSON (propriétés code et nom, Polygon ou MultiPolygon)";

    /// <exception cref="UnexpectedFormatException">The file is not GeoJSON, or damaged.</exception>
    public static IEnumerable<LineOutcome<ContourCommune>> Read(SourceFile source) =>
        GeoJsonFeatures.Read(source, Attendu, Parse).RejectRepeated(source, "properties.code", contour => contour.Code);

    private static IEnumerable<LineOutcome<ContourCommune>> Parse(GeoJsonFeature feature) =>
        CodeOfficiel.IsCodeCommune(feature["code"])
            ? feature.ReadSurface(EmpriseTerritoire.OfCommune(feature["code"]), surface => new ContourCommune(
                feature["code"],
                feature["nom"],
                surface))
            : [feature.Reject<ContourCommune>("code", Motifs.CodeCommuneMalforme)];
}
