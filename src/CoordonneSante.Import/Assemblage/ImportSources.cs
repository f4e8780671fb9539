namespace CoordonneSante.Import.Assemblage;

/// <summary>The official files to build a directory from.</summary>
public sealed record ImportSources
{
    /// <summary>Structures (cs1100507, cs1100502, FINESS+) and, where available, legal entities (cs1100501): one extraction, at least one file.</summary>
    public required IReadOnlyList<string> Finess { get; init; }

    /// <summary>Folder of the COG.</summary>
    public required string Cog { get; init; }

    /// <summary>Legal populations; a commune may stand in one file only.</summary>
    public required IReadOnlyList<string> Populations { get; init; }

    public required string Epci { get; init; }

    public required string CodesPostaux { get; init; }

    public required string Quartiers { get; init; }

    /// <summary>Zoning decisions, of communes and of quarters.</summary>
    public required IReadOnlyList<string> Zonages { get; init; }

    /// <summary>Outlines of communes; may be empty, then no commune has an outline.</summary>
    public required IReadOnlyList<string> Contours { get; init; }

    /// <summary>Départements whose communes keep their outline; null for all. The other outlines still serve to place centres and quarters.</summary>
    public IReadOnlySet<string>? DepartementsAvecContours { get; init; }

    /// <summary>Territories of CPTS; null when there is no such file.</summary>
    public string? Cpts { get; init; }

    /// <summary>Vintages by file name, for files that state none.</summary>
    public IReadOnlyDictionary<string, string> Millesimes { get; init; } = new Dictionary<string, string>();
}
