using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The territory of a CPTS, as a list or a map of territories names it.</summary>
[Addition]
[Comment("Territoires des CPTS, d'après une liste ou une carte importée.")]
[PrimaryKey(nameof(Code))]
public sealed record CptsRow
{
    /// <summary>FINESS number where the source gives it, else région and name, e.g. "93-cpts-du-pays-d-apt".</summary>
    [Comment("Clé : numéro FINESS si la source le donne, sinon code de la région et nom, par exemple 93-cpts-du-pays-d-apt.")]
    public required string Code { get; init; }

    [Comment("Nom de la CPTS dans la source.")]
    public required string Nom { get; init; }

    [Comment("Avancement du projet, dans les mots de la source ; vide si elle ne le dit pas.")]
    public string? Statut { get; init; }

    /// <summary>The structure that FINESS has of it; null where none is known to be it.</summary>
    [Comment("Numéro FINESS de la structure ; vide si aucune ne lui est reconnue.")]
    public string? Finess { get; init; }

    /// <summary>Null where the source itself gives the number.</summary>
    [Comment("Règle qui a reconnu la structure ; vide si la source donne le numéro FINESS.")]
    public string? FinessRegle { get; init; }

    [Comment("Source du territoire.")]
    public required string SourceId { get; init; }

    /// <summary>Null where the source itself names the communes.</summary>
    [Addition]
    [Comment("Règle qui a donné les communes d'un périmètre ; vide si la source les nomme.")]
    public string? CommunesRegle { get; init; }
}
