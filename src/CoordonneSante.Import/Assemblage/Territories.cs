using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The communes of the loaded COG while facts about them are gathered from file after file.</summary>
internal sealed class Territories
{
    private readonly Dictionary<string, CommuneRow> _communes;
    private readonly Dictionary<string, string> _successors;
    private readonly HashSet<string> _recoded;
    private readonly ILookup<string, string> _arrondissements;

    /// <param name="events">The COG's own events; none where it is kept from a directory already built.</param>
    public Territories(
        IEnumerable<CommuneRow> communes,
        IReadOnlyList<MouvementCommuneRow> mouvements,
        OutlineTerritories history,
        IEnumerable<MouvementCommune> events)
    {
        History = history;
        _communes = communes.ToDictionary(commune => commune.CodeInsee);
        Mouvements = mouvements;
        _successors = mouvements.ToDictionary(m => m.AncienCode, m => m.CodeInsee);
        _arrondissements = _communes.Values
            .Where(commune => commune.CodeParent is not null)
            .ToLookup(commune => commune.CodeParent!, commune => commune.CodeInsee); // null is filtered just above
        _recoded = [.. mouvements.Where(m => m.Nature == NatureMouvement.ChangementDeCode).Select(m => m.AncienCode)];
        Splits = new CommuneSplits(events, Resolve);
    }

    public IReadOnlyCollection<CommuneRow> Communes => _communes.Values;

    public IReadOnlyList<MouvementCommuneRow> Mouvements { get; }

    /// <summary>Where the territories of older vintages are.</summary>
    public OutlineTerritories History { get; }

    /// <summary>Where the facts of communes shared out belong.</summary>
    public CommuneSplits Splits { get; }

    /// <summary>75056, 69123 and 13055.</summary>
    public IEnumerable<string> Divided => _arrondissements.Select(group => group.Key);

    public CommuneRow this[string code] => _communes[code];

    public bool IsCurrent(string code) => _communes.ContainsKey(code);

    /// <returns>Null for a code that is unknown, or whose territory was shared out.</returns>
    public string? Resolve(string code) => IsCurrent(code) ? code : _successors.GetValueOrDefault(code);

    /// <summary>The communes of today that any of these codes lead to.</summary>
    public HashSet<string> ResolveAll(IEnumerable<string> codes) =>
        codes.Select(Resolve).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a code no longer in use was only replaced by another of the same commune.</summary>
    public bool IsRecoded(string code) => _recoded.Contains(code);

    public bool IsDivided(string code) => _arrondissements.Contains(code);

    /// <returns>Empty but for the three divided communes.</returns>
    public IEnumerable<string> Arrondissements(string code) => _arrondissements[code];

    public void Update(string code, Func<CommuneRow, CommuneRow> change) => _communes[code] = change(_communes[code]);
}
