using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>The value or the class of a commune or an arrondissement municipal; a commune without row has none that is known.</summary>
[Addition]
[Comment("Valeurs des indicateurs, commune par commune : une commune absente n'a pas de valeur connue, ce qui n'est pas zéro.")]
public sealed record IndicateurCommuneRow
{
    [Comment("Clé de l'indicateur.")]
    public required string CodeIndicateur { get; init; }

    [Comment("Commune ou arrondissement municipal.")]
    public required string CodeInsee { get; init; }

    [Comment("Valeur, dans l'unité de l'indicateur ; vide pour un classement.")]
    public double? Valeur { get; init; }

    [Comment("Classe ; vide pour un effectif ou une mesure.")]
    public string? Classe { get; init; }

    /// <summary>Null where the file gives the value to the commune itself, or to those of which it is the sum.</summary>
    [Comment("Règle qui a porté la valeur jusqu'à la commune d'aujourd'hui ; vide si le fichier la donne.")]
    public string? Regle { get; init; }
}
