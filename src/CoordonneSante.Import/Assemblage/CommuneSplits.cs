using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Communes that were shared out: what a file of before says of one is said of all its parts together.</summary>
internal sealed class CommuneSplits
{
    /// <summary>How many years the geography of a file may be older than its facts: some publish on the communes of two years
    /// before.</summary>
    private const int YearsBehind = 3;

    private readonly ILookup<string, (int Year, List<string> Parts)> _splits;

    /// <param name="mouvements">The COG's events.</param>
    /// <param name="resolve">The commune of today that a code leads to; null for none.</param>
    public CommuneSplits(IEnumerable<MouvementCommune> mouvements, Func<string, string?> resolve) =>
        _splits = mouvements
            .Where(m => m is { TypeAvant: TypeCommune.Commune, TypeApres: TypeCommune.Commune })
            .GroupBy(m => (m.CodeAvant, m.DateEffet))
            .OrderByDescending(split => split.Key.DateEffet)
            .Select(split => (
                split.Key.CodeAvant,
                split.Key.DateEffet.Year,
                Parts: split.Select(m => resolve(m.CodeApres)).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList()))
            .Where(split => split.Parts.Count > 1)
            .ToLookup(split => split.CodeAvant, split => (split.Year, split.Parts), StringComparer.Ordinal);

    /// <param name="code">A commune as a file names it.</param>
    /// <param name="stated">All the communes of today that the files of this fact name.</param>
    /// <param name="year">The file's vintage; null where it states none.</param>
    /// <returns>The parts that the file does not tell apart, of which none but the one that kept the code is named; empty when the code
    /// stands for itself.</returns>
    public IReadOnlyList<string> PartsOf(string code, IReadOnlySet<string> stated, int? year) =>
        _splits[code]
            .Where(split => year is null || split.Year >= year - YearsBehind)
            .Select(split => split.Parts)
            .FirstOrDefault(parts => parts.TrueForAll(part => part == code || !stated.Contains(part))) ?? [];
}
