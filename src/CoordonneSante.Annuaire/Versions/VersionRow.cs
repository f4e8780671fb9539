namespace CoordonneSante.Annuaire.Versions;

/// <summary>Identity of one build of the directory; the table holds a single row.</summary>
public sealed record VersionRow
{
    /// <summary>Digest of all the directory's rows: equal content gives an equal version, whatever the day.</summary>
    public required string Version { get; init; }

    public required DateTime ConstruitLe { get; init; }
}
