using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>A coordinated-care structure that FINESS does not list, as a list that the operator imports tells of it.</summary>
[Addition]
[Comment("Structures d'exercice coordonné que FINESS ne recense pas (ESP, pôles, réseaux, MAIA…), d'après les listes importées.")]
[PrimaryKey(nameof(Identifiant))]
public sealed record StructureHorsFinessRow
{
    [Comment("Identifiant que la liste donne à la structure.")]
    public required string Identifiant { get; init; }

    [Comment("Nom de la structure dans la liste.")]
    public required string Nom { get; init; }

    [Comment("Forme d'exercice coordonné.")]
    public required TypeStructure Type { get; init; }

    /// <summary>A commune, or an arrondissement municipal where the list names one.</summary>
    [Comment("Commune d'aujourd'hui.")]
    public required string CodeInsee { get; init; }

    /// <summary>The code of the list where it is no longer in use; null elsewhere.</summary>
    [Comment("Code de commune que donne la liste, quand il n'est plus en usage ; vide sinon.")]
    public string? CodeInseeDeclare { get; init; }

    /// <summary>WGS 84 decimal degrees, 6 decimals; null without a usable position.</summary>
    [Comment("Position, WGS 84 ; vide sans position utilisable.")]
    [Unit("degrés décimaux")]
    public double? Longitude { get; init; }

    [Comment("Position, WGS 84.")]
    [Unit("degrés décimaux")]
    public double? Latitude { get; init; }

    /// <summary>Doubts found at import; null without any.</summary>
    [Comment("Doutes de l'import sur la position.")]
    public string? PositionQualite { get; init; }

    /// <summary>Who lists the structure, in the words of the list.</summary>
    [Comment("Qui recense la structure, dans les mots de la liste.")]
    public required string SourceDeclaree { get; init; }

    [Comment("Fichier importé.")]
    public required string SourceId { get; init; }

    /// <summary>Day at which the list says that the facts are true.</summary>
    [Comment("Jour auquel la liste donne la ligne pour vraie.")]
    public required DateOnly DateExtraction { get; init; }
}
