using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Versions;

/// <summary>Identity of one build of the directory; the table holds a single row.</summary>
[Comment("Identité de la construction ; une seule ligne.")]
[PrimaryKey(nameof(Version))]
public sealed record VersionRow
{
    /// <summary>Digest of all the directory's rows: equal content gives an equal version, whatever the day.</summary>
    [Comment("Empreinte du contenu de toutes les tables : même contenu, même version.")]
    public required string Version { get; init; }

    [Comment("Jour et heure UTC de la construction.")]
    public required DateTime ConstruitLe { get; init; }

    /// <summary>See <c>FormatAnnuaire</c>; null in what was built before formats had a number.</summary>
    [Addition]
    [Comment("Numéro du format de la base : un programme qui en lit un plus petit la refuse.")]
    public int? Format { get; init; }
}
