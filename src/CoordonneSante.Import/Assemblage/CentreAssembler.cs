using CoordonneSante.Annuaire.Entites.Territoires;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The centre of each commune.</summary>
/// <remarks>
/// Its chef-lieu, where people live. Else La Poste's point, near the middle of the surface, which lies inside the outline for 99.5 % of the
/// communes where both are known; where the outline is loaded and that point outside, or missing: a point of the outline's interior.
/// Paris, Lyon and Marseille, which have no chef-lieu of their own: the mean of their arrondissements' centres.
/// </remarks>
internal static class CentreAssembler
{
    public static void Assemble(
        Territories territories,
        ChefLieuAssembler chefsLieux,
        CodePostalAssembler postalCodes,
        CommuneOutlines outlines)
    {
        foreach (var code in territories.Communes.Select(commune => commune.CodeInsee).Where(code => !territories.IsDivided(code)).ToList())
        {
            if (chefsLieux.Find(code) is { } seat)
            {
                Place(territories, code, seat, CentreNature.ChefLieu);
            }
            else if (Elsewhere(postalCodes.FindPoint(code), outlines.Find(code)) is var (point, nature))
            {
                Place(territories, code, point, nature);
            }
        }

        foreach (var divided in territories.Divided.ToList())
        {
            var parts = territories.Arrondissements(divided).Select(code => territories[code]).Where(
                part => part.Longitude is not null).ToList();
            if (parts.Count > 0)
            {
                // filtered just above
                var mean = (parts.Average(part => part.Longitude!.Value), parts.Average(part => part.Latitude!.Value));
                Place(territories, divided, mean, CentreNature.MoyenneArrondissements);
            }
        }
    }

    private static void Place(Territories territories, string code, (double Longitude, double Latitude) point, CentreNature nature) =>
        territories.Update(code, commune => commune with
        {
            Longitude = OutlinePrecision.Round(point.Longitude),
            Latitude = OutlinePrecision.Round(point.Latitude),
            CentreNature = nature,
        });

    private static ((double Longitude, double Latitude) Point, CentreNature Nature)? Elsewhere(
        (double Longitude, double Latitude)? point,
        Geometry? outline)
    {
        if (point is { } given && outline?.Covers(new Point(given.Longitude, given.Latitude)) != false)
        {
            return (given, CentreNature.Centroide);
        }

        return outline is null ? null : ((outline.InteriorPoint.X, outline.InteriorPoint.Y), CentreNature.PointInterieur);
    }
}
