using System.Text.Json;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Projections;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>Where a site (ege) stands.</summary>
internal static class EgePosition
{
    /// <param name="codeInsee">Says which territory the position must be in.</param>
    /// <returns>
    /// Null when the source gives none, or an unusable one, which is rejected; and in the collectivities that the directory does not hold,
    /// where no system of coordinates is known and no structure is kept.
    /// </returns>
    public static PositionFiness? Read(JsonElement ege, string codeInsee, string path, FieldChecks checks)
    {
        var (adresse, adressePath) = EgeObject.Adresse(ege, path);
        if (adresse.Child("coordonneesGeographique") is not { } coordonnees || ProjectionLocale.ForCommune(codeInsee) is not { } territory)
        {
            return null;
        }

        var coordonneesPath = $"{adressePath}.coordonneesGeographique";
        var read = new EgeCoordinates(coordonnees, territory, coordonneesPath, checks);
        if (read.AreAllOutside)
        {
            checks.RejectValue(new ChampFiness(coordonneesPath, read.Outside), Motifs.CoordonneesHorsEmprise);
        }

        if (read.Point is not { } point)
        {
            return null;
        }

        var level = CleBan.Niveau(new ChampFiness("", coordonnees.Text("cleInInteropBAN")).Valeur);
        return new PositionFiness(
            point.Longitude,
            point.Latitude,
            checks.Texts.Of(PositionFiness.Describe(Geocoding(coordonnees, level), read.Doubt)),
            level);
    }

    /// <summary>"BAN, score 0.94, centre de la commune"; null when the source says nothing.</summary>
    private static string? Geocoding(JsonElement coordonnees, NiveauGeocodage level)
    {
        var score = new ChampFiness("", coordonnees.Text("scoreBAN")).Valeur;
        string?[] parts =
        [
            score is null ? null : $"BAN, score {score}",
            level == NiveauGeocodage.Commune ? PositionFiness.CentreDeLaCommune : null,
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } said ? string.Join(", ", said) : null;
    }
}
