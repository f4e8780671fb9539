using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>An indicator or a classification by commune, as the descriptor of an imported file presents it.</summary>
[Addition]
[Comment("Indicateurs et classements par commune, d'après les fichiers importés.")]
[PrimaryKey(nameof(Code))]
public sealed record IndicateurRow
{
    /// <summary>The column's name in the file, e.g. "apl_medecins".</summary>
    [Comment("Clé : nom de la colonne dans le fichier, par exemple apl_medecins.")]
    public required string Code { get; init; }

    [Comment("Ce qui est mesuré.")]
    public required string Libelle { get; init; }

    [Comment("Définition, d'après le descripteur du fichier.")]
    public string? Description { get; init; }

    [Comment("Unité des valeurs ; vide pour une classe, ou si le descripteur ne la dit pas.")]
    public string? Unite { get; init; }

    [Comment("EFFECTIF s'ajoute, NUMERIQUE a une moyenne, CLASSE a des parts.")]
    public required NatureIndicateur Nature { get; init; }

    /// <summary>Year of the COG whose codes the file bears; null where its descriptor does not say.</summary>
    [Comment("Année du code officiel géographique du fichier ; vide si le descripteur ne la dit pas.")]
    public string? Cog { get; init; }

    [Comment("Source des valeurs.")]
    public required string SourceId { get; init; }
}
