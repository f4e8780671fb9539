using System.Globalization;
using CoordonneSante.Annuaire.Persistence.Tables;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Finess;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Compares a structure's position with its commune's centre, for the sea and the wrong town look like any other point.</summary>
internal static class PositionCheck
{
    /// <summary>Beyond, the position is kept but flagged. Of FINESS 2021's positions, 98.8 % are nearer.</summary>
    private const double DoubtfulInMetres = 10_000;

    /// <summary>Beyond, no commune of France reaches, but for Guyane's.</summary>
    private const double WrongInMetres = 40_000;

    private const double WrongInGuyaneInMetres = 200_000;

    private const string DoubtMark = "doute :";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <returns>Null when the source gives no position, or one that is rejected.</returns>
    public static PositionFiness? Check(SourceLine<StructureFiness> line, CommuneRow commune)
    {
        if (line.Value.Position is not { } position || commune is not { Longitude: { } longitude, Latitude: { } latitude })
        {
            return line.Value.Position;
        }

        var distance = GreatCircle.DistanceInMetres(position.Longitude, position.Latitude, longitude, latitude);
        if (distance > (commune.CodeDepartement == "973" ? WrongInGuyaneInMetres : WrongInMetres))
        {
            var found = string.Create(CultureInfo.InvariantCulture, $"{position.Longitude} {position.Latitude}");
            line.RejectValue("coordxet, coordyet", found, MotifsAssemblage.PositionLoinDeLaCommune);
            return null;
        }

        return distance <= DoubtfulInMetres
            ? position
            : position with { Geocodage = Flag(position.Geocodage, distance, commune.Nom) };
    }

    public static bool IsDoubtful(StructureRow structure) => structure.PositionQualite?.Contains(DoubtMark, StringComparison.Ordinal) is true;

    private static string Flag(string? geocodage, double metres, string commune)
    {
        var doubt = string.Create(French, $"{DoubtMark} à {metres / 1000:N0} km du centre de {commune}");
        return geocodage is null ? doubt : $"{geocodage} ; {doubt}";
    }
}
