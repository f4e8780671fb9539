using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.Valid;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Reads the Polygon or MultiPolygon (RFC 7946) that a request gives, and says in French what is wrong with another.</summary>
public static class OutlineReader
{
    /// <summary>A commune's outline has some hundreds: this leaves room for any drawn or simplified one.</summary>
    private const int MaxPositions = 10_000;

    /// <param name="json">What stands for the geometry.</param>
    /// <param name="outline">The geometry, all its decimals kept.</param>
    /// <param name="error">What is wrong with it, as a sentence.</param>
    public static bool TryRead(JsonElement json, out GeoJson outline, [NotNullWhen(false)] out string? error)
    {
        var reader = new SurfaceReader { MaxPositions = MaxPositions, RequiresDegrees = true };
        var geometry = reader.Read(json);
        error = geometry is null ? reader.Error : FaultOf((Geometry)geometry);
        outline = geometry is null || error is not null ? default : new GeoJson(new WKBWriter().Write(geometry), 6);
        return error is null;
    }

    /// <summary>Without this, what is inside would depend on the algorithm.</summary>
    private static string? FaultOf(Geometry geometry)
    {
        if (new IsValidOp(geometry).ValidationError is not { } fault)
        {
            return null;
        }
        var where = FormattableString.Invariant($"[{fault.Coordinate.X}, {fault.Coordinate.Y}]");
        return fault.ErrorType is TopologyValidationErrors.HoleOutsideShell or TopologyValidationErrors.NestedHoles
            ? $"La géométrie n'est pas valide : près de {where}, un trou sort de son contour ou d'un autre trou."
            : $"La géométrie n'est pas valide : près de {where}, ses côtés se croisent ou se recouvrent.";
    }
}
