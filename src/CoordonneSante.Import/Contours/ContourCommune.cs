using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Contours;

/// <summary>Outline of a commune, under the code it had in the outline's own vintage.</summary>
/// <param name="Contour">Polygon or MultiPolygon, WGS 84, longitude first.</param>
public sealed record ContourCommune(string Code, string Nom, Geometry Contour);
