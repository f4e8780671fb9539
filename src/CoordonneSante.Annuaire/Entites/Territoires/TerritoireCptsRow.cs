using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A commune of a CPTS's territory. Source: the project's own CSV, since none is published.</summary>
[Comment("Communes du territoire d'une CPTS (fichier propre à l'annuaire).")]
public sealed record TerritoireCptsRow
{
    [Comment("Numéro FINESS de la CPTS.")]
    public required string FinessCpts { get; init; }

    [Comment("Commune du territoire.")]
    public required string CodeInsee { get; init; }
}
