using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Quartiers;

/// <summary>A quartier prioritaire of the ANCT's list.</summary>
/// <param name="Code">E.g. "QN00101M".</param>
/// <param name="CodesInsee">The communes that the list declares: most often one, even where the quarter spans several.</param>
/// <param name="Contour">WGS 84, longitude first. A ring that rounding reduced to a point or a segment is kept, without area.</param>
public sealed record ContourQuartier(string Code, string Nom, IReadOnlyList<string> CodesInsee, MultiPolygon Contour);
