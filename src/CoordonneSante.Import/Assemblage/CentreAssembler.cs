using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The centre of each commune.</summary>
/// <remarks>
/// La Poste's point, which lies inside the outline for 99.5 % of the 34 927 communes where both are known (median of the others: 180 m
/// outside, but 20 km in Cayenne and 4 km in some merged communes). Where the outline is loaded and the point outside, or missing: a point
/// of the outline's interior. Paris, Lyon and Marseille: the mean of their arrondissements' centres.
/// </remarks>
internal static class CentreAssembler
{
    public static void Assemble(Territories territories, PostalCodeAssembler postalCodes, CommuneOutlines outlines)
    {
        foreach (var code in territories.Communes.Select(commune => commune.CodeInsee).ToList())
        {
            var outline = outlines.Find(code);
            if (Centre(postalCodes.FindPoint(code), outline) is var (longitude, latitude))
            {
                territories.Update(code, commune => commune with
                {
                    Longitude = OutlinePrecision.Round(longitude),
                    Latitude = OutlinePrecision.Round(latitude),
                });
            }
        }

        foreach (var divided in territories.Divided.Where(code => territories[code].Longitude is null).ToList())
        {
            var parts = territories.Arrondissements(divided).Select(code => territories[code]).Where(
                part => part.Longitude is not null).ToList();
            if (parts.Count > 0)
            {
                territories.Update(divided, commune => commune with
                {
                    Longitude = OutlinePrecision.Round(parts.Average(part => part.Longitude!.Value)), // filtered just above
                    Latitude = OutlinePrecision.Round(parts.Average(part => part.Latitude!.Value)), // known with the longitude
                });
            }
        }
    }

    private static (double Longitude, double Latitude)? Centre((double Longitude, double Latitude)? point, Geometry? outline)
    {
        if (outline is null || (point is var (longitude, latitude) && outline.Covers(new Point(longitude, latitude))))
        {
            return point;
        }

        var interior = outline.InteriorPoint;
        return (interior.X, interior.Y);
    }
}
