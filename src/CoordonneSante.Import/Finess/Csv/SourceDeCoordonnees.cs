using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Projections;

namespace CoordonneSante.Import.Finess.Csv;

/// <summary>Field <c>sourcecoordet</c>: rank, geocoder, score of 100, base of addresses (in one part or several), system of
/// coordinates.</summary>
/// <remarks>
/// Written over the years "1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93", "1,ATLASANTE,96,BAN,L93_METROPOLE" and
/// "1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole)". A position without address has the score ".".
/// </remarks>
internal sealed class SourceDeCoordonnees
{
    private readonly string[] _parts;

    public SourceDeCoordonnees(string? texte)
    {
        Champ = new ChampFiness("sourcecoordet", texte);
        _parts = Champ.ValeurOuVide.Split(',', StringSplitOptions.TrimEntries);
        Systeme = LibelleDeProjection.Read(_parts[^1]) ?? LibelleDeProjection.Read(Champ.ValeurOuVide);
    }

    public ChampFiness Champ { get; }

    /// <summary>Null when none is named, or an unknown one.</summary>
    public SystemeDeCoordonnees? Systeme { get; }

    /// <summary>"ATLASANTE, score 96, BAN"; null when the source says nothing but the system.</summary>
    public string? Description =>
        _parts switch
        {
            [_, var geocodeur, var score, .. { Length: > 0 } bases, _] =>
                $"{geocodeur}, {Score(score)}, "
                    + $"{string.Join(' ', bases)}{(Niveau == NiveauGeocodage.Commune ? $", {PositionFiness.CentreDeLaCommune}" : "")}",
            [_] => null,
            _ => string.Join(", ", _parts[..^1]),
        };

    /// <summary>The centre of the commune where the base is IGN's outlines (ADMIN-EXPRESS), which have no address; else not said.</summary>
    /// <remarks>The score measures how alike two addresses are, not what was found; the rank's meaning is published nowhere.</remarks>
    public NiveauGeocodage Niveau =>
        _parts.Length > 4 && string.Concat(_parts[3..^1]).Contains("ADMIN", StringComparison.OrdinalIgnoreCase)
            ? NiveauGeocodage.Commune
            : NiveauGeocodage.Inconnu;

    private static string Score(string score) => score is "" or "." ? "sans score" : $"score {score}";
}
