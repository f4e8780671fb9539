using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Which communes of the loaded COG have the territory of a commune of an older vintage.</summary>
/// <remarks>
/// A code alone says nothing of a territory: since 2024, 60694 is Les Hauts-Talican, and was Villotran alone in 2018. Each territory is
/// followed
/// from event to event. Where one is shared out, a part that had merged into it goes with the commune that the COG names as its own; a
/// territory
/// that was whole is shared out between several communes, which its outline does not tell apart.
/// </remarks>
internal sealed class OutlineTerritories
{
    /// <summary>MOD of the COG.</summary>
    private const int NewCommune = 32;

    private readonly ILookup<string, MouvementCommune> _byCode;
    private readonly ILookup<string, MouvementCommune> _restored;
    private readonly ILookup<(DateOnly, string), string> _origins;
    private readonly IReadOnlyDictionary<string, string> _delegated;
    private readonly IReadOnlySet<string> _current;

    /// <param name="mouvements">The COG's events.</param>
    /// <param name="delegated">By code of a delegated or associated commune, the commune that holds it today.</param>
    /// <param name="current">Codes of the communes and arrondissements municipaux of the loaded COG.</param>
    public OutlineTerritories(
        IReadOnlyCollection<MouvementCommune> mouvements, IReadOnlyDictionary<string, string> delegated, IReadOnlySet<string> current)
    {
        var territories = mouvements.Where(m => IsTerritory(m.TypeAvant) && IsTerritory(m.TypeApres)).ToList();
        _byCode = territories.ToLookup(m => m.CodeAvant, StringComparer.Ordinal);
        _origins = territories.ToLookup(m => (m.DateEffet, m.CodeApres), m => m.CodeAvant);
        _restored = mouvements
            .Where(m => !IsTerritory(m.TypeAvant) && IsTerritory(m.TypeApres))
            .ToLookup(m => m.CodeAvant, StringComparer.Ordinal);
        _delegated = delegated;
        _current = current;
    }

    /// <summary>From what a directory keeps of its COG: old codes and the commune they lead to. What it had of territories shared out is
    /// not known.</summary>
    public static OutlineTerritories Of(IEnumerable<MouvementCommuneRow> mouvements, IReadOnlySet<string> current) => new(
        [
            .. mouvements.Select(row => new MouvementCommune
            {
                Modalite = NewCommune,
                DateEffet = row.DateEffet,
                TypeAvant = TypeCommune.Commune,
                CodeAvant = row.AncienCode,
                NomAvant = row.AncienNom,
                TypeApres = TypeCommune.Commune,
                CodeApres = row.CodeInsee,
                NomApres = row.CodeInsee,
            }),
        ],
        new Dictionary<string, string>(),
        current);

    /// <param name="codes">Codes of the outlines of one file; those of several communes that one outline holds are joined by
    /// <see cref="Limite.Et"/>.</param>
    /// <param name="year">The file's vintage, as on 1 January; null where it states none.</param>
    /// <returns>By code, its zone: one commune of today, or several whose territories are not told apart. Codes that lead nowhere are left
    /// out.</returns>
    public Dictionary<string, string> ZonesOf(IReadOnlyCollection<string> codes, int? year)
    {
        var since = year is { } stated ? new DateOnly(stated, 1, 1) : LatestDayOfAll(codes);
        var heirs = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            var found = code.Split(Limite.Et).SelectMany(part => Follow(part, since)).ToHashSet(StringComparer.Ordinal);
            if (found.All(_current.Contains))
            {
                heirs.Add(code, found);
            }
        }
        var shared = new SharedTerritories();
        foreach (var group in heirs.Values.Where(group => group.Count > 1))
        {
            shared.Add(group);
        }
        return heirs.ToDictionary(pair => pair.Key, pair => shared.NameOf(pair.Value.First()), StringComparer.Ordinal);
    }

    /// <summary>The last day when all these communes existed, which the codes themselves tell.</summary>
    private DateOnly LatestDayOfAll(IEnumerable<string> codes) => codes
        .Where(code => !_current.Contains(code) && _byCode.Contains(code))
        .Select(code => _byCode[code].Max(m => m.DateEffet).AddDays(-1))
        .DefaultIfEmpty(DateOnly.MaxValue)
        .Min();

    private HashSet<string> Follow(string origin, DateOnly since)
    {
        var places = new HashSet<string>(StringComparer.Ordinal) { origin };
        var isPart = false;
        while (NextDate(places, since) is { } date)
        {
            var heirs = new HashSet<string>(StringComparer.Ordinal);
            foreach (var place in places)
            {
                var split = _byCode[place].Where(m => m.DateEffet == date).Select(m => m.CodeApres).ToHashSet(StringComparer.Ordinal);
                heirs.UnionWith(split.Count switch
                {
                    0 => [place],
                    > 1 when isPart && OwnHeir(origin, date) is { } own => [own],
                    _ => split,
                });
            }
            isPart |= heirs.Any(heir => _origins[(date, heir)].Any(code => !places.Contains(code)));
            (places, since) = (heirs, date);
        }
        return places;
    }

    private DateOnly? NextDate(HashSet<string> places, DateOnly since) => places
        .SelectMany(place => _byCode[place])
        .Select(m => m.DateEffet)
        .Where(date => date > since)
        .Cast<DateOnly?>()
        .Min();

    /// <summary>Where a former commune goes when the one that holds it is shared out: it is restored, or stays delegated to one of the
    /// parts.</summary>
    private string? OwnHeir(string origin, DateOnly date) =>
        _restored[origin].FirstOrDefault(m => m.DateEffet == date)?.CodeApres ?? _delegated.GetValueOrDefault(origin);

    private static bool IsTerritory(TypeCommune type) => type is TypeCommune.Commune or TypeCommune.ArrondissementMunicipal;
}
