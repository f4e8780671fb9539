using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Lecture;
using CoordonneSante.Import.Projections;

namespace CoordonneSante.Import.Finess.Csv;

/// <summary>Section <c>geolocalisation</c> of cs1100507: where a structure stands, in its territory's projection, 6 fields.</summary>
internal static class SectionPosition
{
    public const string Nom = "geolocalisation";

    public const int NombreDeChamps = 6;

    public static Champ Finess(string[] champs) => new("nofinesset", champs[1]);

    /// <returns>Null when the line is rejected.</returns>
    public static PositionFiness? Read(string[] champs, Verification verification)
    {
        var est = new Champ("coordxet", champs[2]);
        var nord = new Champ("coordyet", champs[3]);
        var geocodage = new Champ("sourcecoordet", champs[4]);
        var parts = geocodage.ValeurOuVide.Split(',', StringSplitOptions.TrimEntries);
        if (ProjectionLocale.Find(parts[^1]) is not { } projection)
        {
            verification.RejectLine(geocodage, Motifs.ProjectionInconnue);
            return null;
        }

        if (!Forme.TryNumber(est.ValeurOuVide, out var x))
        {
            verification.RejectLine(est, Motifs.NombreMalforme);
            return null;
        }

        if (!Forme.TryNumber(nord.ValeurOuVide, out var y))
        {
            verification.RejectLine(nord, Motifs.NombreMalforme);
            return null;
        }

        var placed = PlacedPoint.FromProjected(projection, x, y);
        if (placed.Refus is not null)
        {
            verification.RejectLine(new Champ("coordxet, coordyet", $"{est.Valeur}, {nord.Valeur} ({projection.Nom})"), placed.Refus);
            return null;
        }

        return new PositionFiness(placed.Longitude, placed.Latitude, Describe(parts));
    }

    /// <summary>"1,ATLASANTE,96,BAN,L93_METROPOLE": rank, geocoder, score of 100, address base, projection.</summary>
    private static string? Describe(string[] parts) => parts switch
    {
        [_, var geocodeur, var score, var baseAdresses, _] => $"{geocodeur}, score {score}, {baseAdresses}",
        [_] => null,
        _ => string.Join(", ", parts[..^1]),
    };
}
