using CoordonneSante.Annuaire.Rows;
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

    /// <summary>The day of the last step of the chain.</summary>
    [Comment("Jour où le territoire de l'ancienne commune est entré dans celle d'aujourd'hui.")]
    public required DateOnly DateEffet { get; init; }

    /// <summary>Null in a directory built before this was told apart.</summary>
    [Comment("FUSION, ou CHANGEMENT_DE_CODE quand la commune est la même sous un autre code ; vide si ce n'est pas dit.")]
    [Addition]
    public NatureMouvement? Nature { get; init; }
}
