using System.Globalization;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Finess.Enregistrements;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Distance;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Compares a structure's position with its commune, for the sea and the wrong town look like any other point.</summary>
/// <remarks>
/// With the commune's outline: outside by more than 1 km is doubtful, by more than 10 km wrong. Without: more than 10 km from its centre
/// is doubtful (0.2 % of FINESS 2021, all of them in large communes), more than 40 km wrong, which no commune but Guyane's spans.
/// </remarks>
internal sealed class PositionCheck(CommuneOutlines outlines)
{
    private const string Guyane = "973";

    /// <summary>Begins the doubt of this check, unlike those of the readers.</summary>
    private const string FarMark = "à ";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static bool IsDoubtful(StructureRow structure) => PositionFiness.HoldsDoubt(structure.PositionQualite);

    /// <summary>What the source says of the geocoding, without the doubt that an earlier check added: it is checked again.</summary>
    public static string? WithoutDoubt(string? quality)
    {
        var at = quality?.LastIndexOf($"{PositionFiness.DoubtMark} {FarMark}", StringComparison.Ordinal) ?? -1;
        return at < 0 ? quality : quality![..at].TrimEnd(' ', ';') is { Length: > 0 } said ? said : null; // -1 when null
    }

    /// <param name="position">What the line gives; null where it gives none.</param>
    /// <param name="columns">Where it gives it, for the report.</param>
    /// <returns>Null when the source gives no position, or one that is rejected.</returns>
    public PositionFiness? Check<T>(SourceLine<T> line, PositionFiness? position, CommuneRow commune, string columns)
    {
        if (position is null || Compare(position, commune) is not { } gap)
        {
            return position;
        }

        if (gap.Metres > gap.Wrong)
        {
            var found = string.Create(CultureInfo.InvariantCulture, $"{position.Longitude} {position.Latitude}");
            line.RejectValue(columns, found, MotifsAssemblage.PositionLoinDeLaCommune);
            return null;
        }

        if (gap.Metres <= gap.Doubtful)
        {
            return position;
        }

        var doubt = string.Create(French, $"{FarMark}{gap.Metres / 1000:N0} km {gap.From} {commune.Nom}");
        return position with { Geocodage = PositionFiness.Describe(position.Geocodage, doubt) };
    }

    /// <returns>Null when nothing is known of where the commune is.</returns>
    private Gap? Compare(PositionFiness position, CommuneRow commune)
    {
        if (outlines.Find(commune.CodeInsee) is { } outline)
        {
            return new Gap(DistanceInMetres(outline, position), Doubtful: 1_000, Wrong: 10_000, "hors de");
        }

        return commune is { Longitude: { } longitude, Latitude: { } latitude }
            ? new Gap(
                GreatCircle.DistanceInMetres(position.Longitude, position.Latitude, longitude, latitude),
                Doubtful: 10_000,
                Wrong: commune.CodeDepartement == Guyane ? 200_000 : 40_000,
                "du centre de")
            : null;
    }

    /// <summary>0 inside. The nearest point is found on the plane of degrees: close enough to tell metres from kilometres.</summary>
    private static double DistanceInMetres(Geometry outline, PositionFiness position)
    {
        var nearest = DistanceOp.NearestPoints(outline, new Point(position.Longitude, position.Latitude))[0];
        return GreatCircle.DistanceInMetres(position.Longitude, position.Latitude, nearest.X, nearest.Y);
    }

    private readonly record struct Gap(double Metres, double Doubtful, double Wrong, string From);
}
