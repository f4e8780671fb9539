using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A commune of a CPTS's territory, as the first programs kept them; read still, and empty in what is written now.</summary>
/// <seealso cref="CptsParFiness"/>
[Comment("Communes des territoires de CPTS, telles que les premières versions les gardaient : vide, voir cpts et cpts_commune.")]
public sealed record TerritoireCptsRow
{
    [Comment("Numéro FINESS de la CPTS.")]
    public required string FinessCpts { get; init; }

    [Comment("Commune du territoire.")]
    public required string CodeInsee { get; init; }
}
