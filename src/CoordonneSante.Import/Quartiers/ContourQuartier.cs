using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Quartiers;

/// <summary>A quartier prioritaire of the ANCT's list.</summary>
/// <param name="Code">E.g. "QN00101M".</param>
/// <param name="CodeInsee">The one commune that the list declares, though the quarter may span several; null when absent.</param>
/// <param name="Contour">WGS 84, longitude first.</param>
public sealed record ContourQuartier(string Code, string Nom, string? CodeInsee, string? SirenEpci, MultiPolygon Contour);
