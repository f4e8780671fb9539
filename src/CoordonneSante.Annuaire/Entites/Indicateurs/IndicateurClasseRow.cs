using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>A class of a classification, whether or not a commune is in it.</summary>
[Addition]
[Comment("Classes des classements par commune.")]
public sealed record IndicateurClasseRow
{
    [Comment("Clé du classement.")]
    public required string CodeIndicateur { get; init; }

    [Comment("La classe, telle qu'elle est dans le fichier.")]
    public required string Code { get; init; }

    [Comment("La classe en toutes lettres.")]
    public required string Libelle { get; init; }

    [Comment("Place de la classe dans leur ordre, à partir de 1.")]
    public required int Rang { get; init; }
}
