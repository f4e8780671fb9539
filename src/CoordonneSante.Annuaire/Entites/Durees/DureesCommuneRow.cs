using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Durees;

/// <summary>The travel times from one commune, as a file that the operator imports gives them.</summary>
[Addition]
[Comment("Durées de trajet d'une commune à d'autres, d'après le fichier importé.")]
[PrimaryKey(nameof(CodeInsee))]
public sealed record DureesCommuneRow
{
    [Comment("Commune ou arrondissement municipal de départ.")]
    public required string CodeInsee { get; init; }

    /// <summary>See <see cref="TexteDurees"/>.</summary>
    [Comment("Trajets séparés par « ; » : code de la commune d'arrivée, une espace, minutes.")]
    [Unit("minutes")]
    public required string Trajets { get; init; }

    [Comment("Fichier importé.")]
    public required string SourceId { get; init; }
}
