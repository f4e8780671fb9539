using CoordonneSante.Annuaire.Spatial.Contours;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Communes whose territories some outline does not tell apart, in groups that have none in common.</summary>
internal sealed class SharedTerritories
{
    private readonly Dictionary<string, SortedSet<string>> _groups = new(StringComparer.Ordinal);

    public void Add(IEnumerable<string> codes)
    {
        var joined = new SortedSet<string>(codes.SelectMany(code => _groups.GetValueOrDefault(code) ?? [code]), StringComparer.Ordinal);
        foreach (var code in joined)
        {
            _groups[code] = joined;
        }
    }

    /// <returns>The code itself, or those of its group, joined.</returns>
    public string NameOf(string code) => _groups.TryGetValue(code, out var group) ? string.Join(Limite.Et, group) : code;
}
