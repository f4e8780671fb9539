using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests the communes of a code: those that letters are addressed to by it, then the one that INSEE names so, and last the one
/// that has taken over a code of the past.</summary>
internal sealed class CommuneCodeSuggestions(CommuneTable communes, IReadOnlyDictionary<string, CommuneFusionnee> mergers)
{
    /// <param name="typed">What has been typed.</param>
    /// <param name="found">Receives them, in order.</param>
    /// <returns>False for what is no code of a commune.</returns>
    public bool Collect(string typed, List<Suggestion> found)
    {
        var code = typed.Trim().ToUpperInvariant();
        if (!CodeOfficiel.IsCodeCommune(code) && !CodeOfficiel.IsCodePostal(code))
        {
            return false;
        }
        using var postal = RowSet.Empty(communes.Count + 1);
        communes.CodesPostaux.AddRows(code, postal);
        var served = new List<Commune>();
        foreach (var row in postal)
        {
            served.Add(communes.At(row));
        }
        found.AddRange(served
            .OrderBy(commune => commune.Arrondissements.Count > 0)
            .ThenByDescending(commune => commune.Population ?? 0)
            .Select(commune => new Suggestion(commune, $"{commune.Nom} ({code})", CorrespondanceSuggestion.CodePostal)));
        var merger = mergers.GetValueOrDefault(code);
        if (merger is null && communes.Find(code) is { } named)
        {
            found.Add(new Suggestion(named, $"{named.Nom} (code INSEE {code})", CorrespondanceSuggestion.Exacte));
        }
        if (merger is not null)
        {
            found.Add(new Suggestion(
                merger.Commune,
                $"{merger.Commune.Nom} ({code}, ancien code INSEE de {merger.AncienNom})",
                CorrespondanceSuggestion.AncienCode));
        }
        return true;
    }
}
