using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The official files to build a directory from. For those that are not given, the rows of <see cref="Reprise"/>.</summary>
public sealed record ImportSources
{
    /// <summary>
    /// Structures (cs1100507, cs1100502, FINESS+) of one extraction and, where available, legal entities (cs1100501), of any date; at least
    /// one file unless there is a <see cref="Reprise"/>.
    /// </summary>
    public required IReadOnlyList<string> Finess { get; init; }

    /// <summary>The COG's files; null to keep the COG of <see cref="Reprise"/>.</summary>
    public required DossierCog? Cog { get; init; }

    /// <summary>
    /// Legal populations; a commune may stand in one file only. Départements that no file has are kept from <see cref="Reprise"/>.
    /// </summary>
    public required IReadOnlyList<string> Populations { get; init; }

    public required string? Epci { get; init; }

    public required string? CodesPostaux { get; init; }

    /// <summary>Chefs-lieux of communes; null when there is no such file, and then only communes of <see cref="Reprise"/> have
    /// theirs.</summary>
    public string? ChefsLieux { get; init; }

    public required string? Quartiers { get; init; }

    /// <summary>Zoning decisions, of communes and of quarters. Départements that no file has are kept from <see cref="Reprise"/>.</summary>
    public required IReadOnlyList<string> Zonages { get; init; }

    /// <summary>Outlines of communes; may be empty, then only those of <see cref="Reprise"/> have an outline.</summary>
    public required IReadOnlyList<string> Contours { get; init; }

    /// <summary>
    /// Départements whose communes keep their outline; null for all. The other outlines still serve to place centres and quarters.
    /// </summary>
    public IReadOnlySet<string>? DepartementsAvecContours { get; init; }

    /// <summary>About how far simplification may move the outlines that are kept, in metres; 0 keeps them as they are.</summary>
    public double ToleranceContours { get; init; } = 300;

    /// <summary>Travel times between communes; without, those of <see cref="Reprise"/> are kept.</summary>
    public string? Durees { get; init; }

    /// <summary>Lists of structures that FINESS does not have; without any, those of <see cref="Reprise"/> are kept.</summary>
    public IReadOnlyList<string> HorsFiness { get; init; } = [];

    /// <summary>Territories of CPTS; null when there is no such file.</summary>
    public string? Cpts { get; init; }

    /// <summary>Indicators by commune, each file with its descriptor beside it. Those that no file gives are kept from
    /// <see cref="Reprise"/>.</summary>
    public IReadOnlyList<string> Indicateurs { get; init; } = [];

    /// <summary>Codes of the indicators of <see cref="Reprise"/> that are not kept.</summary>
    public IReadOnlySet<string> IndicateursRetires { get; init; } = new HashSet<string>();

    /// <summary>By file name, the file to read in an archive that holds several of its kind.</summary>
    public IReadOnlyDictionary<string, string> Entrees { get; init; } = new Dictionary<string, string>();

    /// <summary>A directory already built, whose rows stand in for the files not given; null when all must be given.</summary>
    public AnnuaireRepris? Reprise { get; init; }

    /// <summary>Vintages by file name, for files that state none.</summary>
    public IReadOnlyDictionary<string, string> Millesimes { get; init; } = new Dictionary<string, string>();

    /// <summary>By file name, what became of the facts between their publication and the file.</summary>
    public IReadOnlyDictionary<string, string> Parcours { get; init; } = new Dictionary<string, string>();
}
