using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Where the territory of codes no longer in use is today.</summary>
/// <remarks>
/// A code is followed from event to event, each time by the latest that concerns it and is no earlier than the one that led to it, as far
/// as a code of the loaded COG. A commune that was shared out between several has no successor. Of a delegated or associated commune, the
/// COG itself names the commune that holds it: this decides, since that one may have left the commune into which both had merged.
/// </remarks>
internal sealed class CommuneFusions
{
    private readonly ILookup<string, MouvementCommune> _byCode;
    private readonly IReadOnlyDictionary<string, string> _delegated;
    private readonly IReadOnlySet<string> _current;

    /// <param name="mouvements">The COG's events.</param>
    /// <param name="delegated">By code of a delegated or associated commune, the commune that holds it today.</param>
    /// <param name="current">Codes of the loaded COG's communes and arrondissements municipaux.</param>
    public CommuneFusions(
        IEnumerable<MouvementCommune> mouvements,
        IReadOnlyDictionary<string, string> delegated,
        IReadOnlySet<string> current)
    {
        _delegated = delegated;
        _current = current;
        _byCode = mouvements
            .Where(m => IsTerritory(m.TypeAvant) && IsTerritory(m.TypeApres) && m.CodeAvant != m.CodeApres)
            .ToLookup(m => m.CodeAvant, StringComparer.Ordinal);
    }

    /// <summary>One row for each old code that leads to one commune of today, by code.</summary>
    public IEnumerable<MouvementCommuneRow> ToRows()
    {
        foreach (
            var events in _byCode.Where(events => !_current.Contains(events.Key)).OrderBy(events => events.Key, StringComparer.Ordinal))
        {
            var last = events.MaxBy(m => m.DateEffet)!; // a lookup's groups are not empty
            if (Follow(events.Key, DateOnly.MinValue, []) is { } end)
            {
                yield return new MouvementCommuneRow
                {
                    AncienCode = events.Key,
                    AncienNom = last.NomAvant,
                    CodeInsee = end.Code,
                    DateEffet = end.Since,
                    Nature = end.IsSameCommune ? NatureMouvement.ChangementDeCode : NatureMouvement.Fusion,
                };
            }
        }
    }

    /// <param name="code">A code that may be out of use.</param>
    /// <param name="since">The day of the event that led to it.</param>
    /// <param name="visited">The codes that led to it: a circle leads nowhere.</param>
    private End? Follow(string code, DateOnly since, HashSet<string> visited)
    {
        if (_current.Contains(code))
        {
            return new End(code, since, IsSameCommune: true);
        }

        var last = visited.Add(code) ? LatestEvents(code, since) : [];
        var heirs = last.Select(m => m.CodeApres).Distinct().ToList();
        var date = last.Select(m => m.DateEffet).FirstOrDefault(since);
        var end = heirs is [var heir] ? Follow(heir, date, visited) : null;
        if (_delegated.TryGetValue(code, out var holder) && _current.Contains(holder) && end?.Code != holder)
        {
            return new End(holder, DayOf(end?.Code ?? code, holder) ?? date, IsSameCommune: false);
        }

        return end is null ? null : end with { IsSameCommune = end.IsSameCommune && last.TrueForAll(m => m.IsChangeOfCode) };
    }

    private List<MouvementCommune> LatestEvents(string code, DateOnly since)
    {
        var events = _byCode[code].Where(m => m.DateEffet >= since).ToList();
        return events.FindAll(m => m.DateEffet == events.Max(other => other.DateEffet));
    }

    /// <summary>The last day on which one commune gave territory to another; null when it never did.</summary>
    private DateOnly? DayOf(string from, string to) =>
        _byCode[from].Where(m => m.CodeApres == to).Select(m => (DateOnly?)m.DateEffet).Max();

    private static bool IsTerritory(TypeCommune type) => type is TypeCommune.Commune or TypeCommune.ArrondissementMunicipal;

    /// <param name="Code">A commune of today.</param>
    /// <param name="Since">The day of the last step, by which the territory entered it.</param>
    /// <param name="IsSameCommune">Whether the commune only changed codes.</param>
    private sealed record End(string Code, DateOnly Since, bool IsSameCommune);
}
