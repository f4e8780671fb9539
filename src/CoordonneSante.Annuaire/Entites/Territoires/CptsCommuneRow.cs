using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A commune or an arrondissement municipal of a CPTS's territory; it may be in several.</summary>
[Addition]
[Comment("Communes des territoires de CPTS.")]
public sealed record CptsCommuneRow
{
    [Comment("Clé du territoire de CPTS.")]
    public required string CodeCpts { get; init; }

    [Comment("Commune ou arrondissement municipal du territoire.")]
    public required string CodeInsee { get; init; }
}
