using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.GeoJson;
using CoordonneSante.Import.Reading;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Quartiers;

/// <summary>Reads the quartiers prioritaires (QPV): GeoJSON in WGS 84.</summary>
/// <remarks>Source: ANCT, géographie prioritaire 2024.</remarks>
public static class QuartierReader
{
    private const string Attendu =
        "les quartiers prioritaires en GeoJSON WGS 84 (propriétés code_qp, lib_qp, insee_com ; Polygon ou MultiPolygon)";

    /// <exception cref="UnexpectedFormatException">The file is not GeoJSON, or damaged.</exception>
    public static IEnumerable<LineOutcome<ContourQuartier>> Read(SourceFile source) =>
        GeoJsonFeatures.Read(source, Attendu, Parse).RejectRepeated(source, "properties.code_qp", quartier => quartier.Code);

    private static IEnumerable<LineOutcome<ContourQuartier>> Parse(GeoJsonFeature feature)
    {
        var code = feature["code_qp"];
        if (!CodeOfficiel.IsCodeQuartier(code))
        {
            return [feature.Reject<ContourQuartier>("code_qp", Motifs.CodeQuartierMalforme)];
        }

        if (feature["lib_qp"].Length == 0)
        {
            return [feature.Reject<ContourQuartier>("lib_qp", Motifs.ValeurManquante)];
        }

        var communes = feature["insee_com"].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!communes.All(CodeOfficiel.IsCodeCommune))
        {
            return [feature.Reject<ContourQuartier>("insee_com", Motifs.CodeCommuneMalforme)];
        }

        return feature.ReadSurface(EmpriseTerritoire.OfQuartier(code), surface => new ContourQuartier(
            code, feature["lib_qp"], communes, surface as MultiPolygon ?? surface.Factory.CreateMultiPolygon([(Polygon)surface])));
    }
}
