using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Projections;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Csv;

/// <summary>Section <c>geolocalisation</c> of cs1100507: where a structure stands, 6 fields.</summary>
internal static class SectionPosition
{
    public const string Nom = "geolocalisation";

    public const int NombreDeChamps = 6;

    public static ChampFiness Finess(string[] champs) => new("nofinesset", champs[1]);

    public static bool IsEmpty(string[] champs) =>
        new ChampFiness("coordxet", champs[2]).Valeur is null && new ChampFiness("coordyet", champs[3]).Valeur is null;

    /// <param name="territory">The system of the structure's commune: the one that the source names must be of the same territory.</param>
    /// <returns>Null when the position is rejected.</returns>
    public static PositionFiness? Read(string[] champs, ProjectionLocale territory, FieldChecks checks)
    {
        var est = new ChampFiness("coordxet", champs[2]);
        var nord = new ChampFiness("coordyet", champs[3]);
        var source = new SourceDeCoordonnees(champs[4]);
        switch (source.Systeme)
        {
            case null:
                checks.RejectValue(
                    source.Champ,
                    source.Champ.Valeur is null ? Motifs.ValeurManquante : Motifs.ProjectionInconnue);
                return null;
            case SystemeDeCoordonnees.Ailleurs
            or SystemeDeCoordonnees.Projete when source.Systeme != new SystemeDeCoordonnees.Projete(territory):
                checks.RejectValue(source.Champ, Motifs.ProjectionDAutreTerritoire);
                return null;
        }

        if (!TryRead(est, checks, out var x) || !TryRead(nord, checks, out var y))
        {
            return null;
        }

        var placed = source.Systeme is SystemeDeCoordonnees.Projete
            ? PlacedPoint.FromProjected(territory, x, y)
            : PlacedPoint.FromGeographic(territory, x, y);
        if (placed.Refus is not null)
        {
            checks.RejectValue(new ChampFiness("coordxet, coordyet", $"{est.Valeur}, {nord.Valeur} ({territory.Nom})"), placed.Refus);
            return null;
        }

        return new PositionFiness(placed.Longitude, placed.Latitude, checks.Texts.Of(source.Description), source.Niveau);
    }

    private static bool TryRead(ChampFiness champ, FieldChecks checks, out double number)
    {
        if (Forme.TryCoordinate(champ.ValeurOuVide, out number))
        {
            return true;
        }

        checks.RejectValue(champ, champ.Valeur is null ? Motifs.ValeurManquante : Motifs.NombreMalforme);
        return false;
    }
}
