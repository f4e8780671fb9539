using System.Text.Json;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Lecture;
using CoordonneSante.Import.Projections;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>Where a site (ege) stands.</summary>
/// <remarks>
/// <c>directionLatitude</c> and <c>directionLongitude</c> are WGS 84 degrees, as text. Without them, <c>coordonneeX</c> is the northing and
/// <c>coordonneeY</c> the easting (names notwithstanding), in the projection of the commune's territory, which is not written.
/// </remarks>
internal static class EgePosition
{
    /// <param name="codeInsee">Says which territory the position must be in.</param>
    /// <returns>Null when the source gives none, or an unusable one, which is rejected.</returns>
    public static PositionFiness? Read(JsonElement ege, string codeInsee, string path, Verification verification)
    {
        var (adresse, adressePath) = EgeObject.Adresse(ege, path);
        if (adresse.Child("coordonneesGeographique") is not { } coordonnees)
        {
            return null;
        }

        var (latitude, longitude) = (Champ("directionLatitude"), Champ("directionLongitude"));
        var (nord, est) = (Champ("coordonneeX"), Champ("coordonneeY"));
        var isGeographic = (latitude.Valeur ?? longitude.Valeur) is not null;
        var (first, second) = isGeographic ? (latitude, longitude) : (nord, est);
        if ((first.Valeur ?? second.Valeur) is null)
        {
            return null;
        }

        if (!Forme.TryNumber(first.ValeurOuVide, out var y))
        {
            verification.RejectValue(first, Motifs.NombreMalforme);
            return null;
        }

        if (!Forme.TryNumber(second.ValeurOuVide, out var x))
        {
            verification.RejectValue(second, Motifs.NombreMalforme);
            return null;
        }

        var pair = new Champ($"{first.Colonne}, {second.Colonne[(second.Colonne.LastIndexOf('.') + 1)..]}", $"{first.Valeur}, {second.Valeur}");
        if (ProjectionLocale.ForCommune(codeInsee) is not { } projection)
        {
            verification.RejectValue(pair, Motifs.ProjectionInconnue);
            return null;
        }

        var placed = isGeographic ? PlacedPoint.FromGeographic(projection, x, y) : PlacedPoint.FromProjected(projection, x, y);
        if (placed.Refus is not null)
        {
            verification.RejectValue(pair, placed.Refus);
            return null;
        }

        var score = new Champ("", coordonnees.Text("scoreBAN")).Valeur;
        return new PositionFiness(placed.Longitude, placed.Latitude, score is null ? null : $"BAN, score {score}");

        Champ Champ(string name) => new($"{adressePath}.coordonneesGeographique.{name}", coordonnees.Text(name));
    }
}
