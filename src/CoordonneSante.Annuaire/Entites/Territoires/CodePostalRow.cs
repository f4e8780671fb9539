using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>One postal code of one commune (a commune may have many, a code may serve many communes).</summary>
[Comment("Codes postaux des communes (La Poste).")]
public sealed record CodePostalRow
{
    [Comment("Commune desservie.")]
    public required string CodeInsee { get; init; }

    [Comment("Code postal, cinq chiffres.")]
    public required string CodePostal { get; init; }
}
