using System.Text.Json.Serialization;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Chiffres;

/// <summary>A figure that a document publishes.</summary>
public sealed record ChiffrePublie
{
    /// <summary>Stable slug, e.g. "aura-centres".</summary>
    public required string Code { get; init; }

    public required string Libelle { get; init; }

    public required NatureValeur Nature { get; init; }

    public required double Valeur { get; init; }

    /// <summary>Top of the range whose bottom is <see cref="Valeur"/>; null when the document gives one number.</summary>
    public double? ValeurMaximale { get; init; }

    public required string Unite { get; init; }

    public required string Territoire { get; init; }

    /// <summary>INSEE code of the région that it is about; null for France.</summary>
    public string? Region { get; init; }

    /// <summary>Null when the document is not dated.</summary>
    public string? Periode { get; init; }

    /// <summary>What must be known to read it; null when nothing.</summary>
    public string? Precision { get; init; }

    /// <summary>Why the directory has nothing to set beside it; null when it has.</summary>
    public string? NonComparable { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>What the directory counts beside it; null when nothing.</summary>
    [JsonInclude, JsonPropertyName("comparaison")]
    internal MesureAnnuaire? Mesure { get; init; }

    /// <summary>Families of gestionnaires of which the document names one here, its label lost; empty for all other figures.</summary>
    [JsonInclude]
    internal IReadOnlyList<CategorieGestionnaire> FamillesPossibles { get; init; } = [];

    /// <summary>A value less the nearest one that the document admits: 0 within a range, or beyond a minimum or maximum.</summary>
    internal double GapOf(double value)
    {
        var least = Nature == NatureValeur.Maximum ? double.NegativeInfinity : Valeur;
        var most = Nature == NatureValeur.Minimum ? double.PositiveInfinity : ValeurMaximale ?? Valeur;
        return Math.Round(value - Math.Clamp(value, least, most), 1);
    }

    /// <summary>What the directory counts in the same territory, in the same unit.</summary>
    /// <returns>Null when they are not comparable, or when the directory does not hold the territory.</returns>
    public ComparaisonChiffre? Compare(AnnuaireSnapshot annuaire) =>
        Mesure is null ? null : ComparaisonChiffre.Make(this, Mesure, annuaire);

    /// <summary>The family that the figure is of, as the records let deduce it.</summary>
    /// <returns>Null where the document tells, or the records do not.</returns>
    public FamilleDeduite? DeduireFamille(AnnuaireSnapshot annuaire)
    {
        if (FamillesPossibles.Count == 0 || Region is null || annuaire.FindRegion(Region) is not { } region)
        {
            return null;
        }

        double ShareOf(CategorieGestionnaire? family) =>
            ComparaisonChiffre.ShareOf(TypeStructure.CentreDeSante, region, family, annuaire);

        var unknown = Math.Round(ShareOf(CategorieGestionnaire.Inconnue) + ShareOf(family: null), 1);
        var shares = FamillesPossibles.ToDictionary(family => family, family => ShareOf(family));
        return FamilleDeduite.Of(Valeur, shares, unknown, region.Nom.Value);
    }
}
