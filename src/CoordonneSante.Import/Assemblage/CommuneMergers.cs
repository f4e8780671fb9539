using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Import.Cog;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Where the territory of codes no longer in use is today.</summary>
/// <remarks>
/// A code is followed from event to event, each time by the latest that concerns it and is no earlier than the one that led to it, as far
/// as a code of the loaded COG. A commune that was shared out between several has no successor.
/// </remarks>
internal sealed class CommuneMergers
{
    private readonly ILookup<string, MouvementCommune> _byCode;
    private readonly IReadOnlySet<string> _current;

    /// <param name="current">Codes of the loaded COG's communes and arrondissements municipaux.</param>
    public CommuneMergers(IEnumerable<MouvementCommune> mouvements, IReadOnlySet<string> current)
    {
        _current = current;
        _byCode = mouvements
            .Where(m => IsTerritory(m.TypeAvant) && IsTerritory(m.TypeApres) && m.CodeAvant != m.CodeApres)
            .ToLookup(m => m.CodeAvant);
    }

    /// <summary>One row for each old code that leads to one commune of today, by code.</summary>
    public IEnumerable<MouvementCommuneRow> ToRows()
    {
        foreach (
            var events in _byCode.Where(events => !_current.Contains(events.Key)).OrderBy(events => events.Key, StringComparer.Ordinal))
        {
            var last = events.MaxBy(m => m.DateEffet)!; // a lookup's groups are not empty
            if (FindSuccessor(events.Key) is { } successor)
            {
                yield return new MouvementCommuneRow
                {
                    AncienCode = events.Key,
                    AncienNom = last.NomAvant,
                    CodeInsee = successor,
                    DateEffet = last.DateEffet,
                };
            }
        }
    }

    private string? FindSuccessor(string code)
    {
        var since = DateOnly.MinValue;
        var visited = new HashSet<string>();
        while (!_current.Contains(code))
        {
            var events = _byCode[code].Where(m => m.DateEffet >= since).ToList();
            if (events.Count == 0 || !visited.Add(code))
            {
                return null;
            }

            since = events.Max(m => m.DateEffet);
            var heirs = events.Where(m => m.DateEffet == since).Select(m => m.CodeApres).Distinct().ToList();
            if (heirs.Count != 1)
            {
                return null;
            }

            code = heirs[0];
        }

        return code;
    }

    private static bool IsTerritory(TypeCommune type) => type is TypeCommune.Commune or TypeCommune.ArrondissementMunicipal;
}
