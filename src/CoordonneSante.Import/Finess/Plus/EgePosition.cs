using System.Text.Json;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Lecture;
using CoordonneSante.Import.Projections;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>Where a site (ege) stands.</summary>
internal static class EgePosition
{
    /// <param name="codeInsee">Says which territory the position must be in.</param>
    /// <returns>
    /// Null when the source gives none, or an unusable one, which is rejected; and in the collectivities that the directory does not hold,
    /// where no system of coordinates is known and no structure is kept.
    /// </returns>
    public static PositionFiness? Read(JsonElement ege, string codeInsee, string path, Verification verification)
    {
        var (adresse, adressePath) = EgeObject.Adresse(ege, path);
        if (adresse.Child("coordonneesGeographique") is not { } coordonnees || ProjectionLocale.ForCommune(codeInsee) is not { } territory)
        {
            return null;
        }

        var coordonneesPath = $"{adressePath}.coordonneesGeographique";
        var read = new EgeCoordinates(coordonnees, territory, coordonneesPath, verification);
        if (read.AreAllOutside)
        {
            verification.RejectValue(new Champ(coordonneesPath, read.Outside), Motifs.CoordonneesHorsEmprise);
        }

        return read.Point is { } point ? new PositionFiness(point.Longitude, point.Latitude, Quality(coordonnees, read.Doubt)) : null;
    }

    private static string? Quality(JsonElement coordonnees, string? doubt)
    {
        var score = new Champ("", coordonnees.Text("scoreBAN")).Valeur;
        return PositionFiness.Describe(score is null ? null : $"BAN, score {score}", doubt);
    }
}
