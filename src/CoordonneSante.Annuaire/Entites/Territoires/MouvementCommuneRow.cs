using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>An INSEE code no longer in use and the commune of the loaded COG that holds its territory today.</summary>
[Comment("Codes INSEE qui ne sont plus en usage, et la commune qui porte aujourd'hui leur territoire (INSEE, COG).")]
public sealed record MouvementCommuneRow
{
    [Comment("Code INSEE qui n'est plus en usage.")]
    public required string AncienCode { get; init; }

    [Comment("Nom de l'ancienne commune.")]
    public required string AncienNom { get; init; }

    /// <summary>Code in the loaded COG, chains of mergers followed to their end.</summary>
    [Comment("Commune d'aujourd'hui, fusions successives suivies jusqu'au bout.")]
    public required string CodeInsee { get; init; }

    [Comment("Jour où le code a cessé d'être en usage.")]
    public required DateOnly DateEffet { get; init; }
}
