using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests the communes that a département code beside their name tells from others, « Saint-Denis (93) », « 35 rennes », and
/// the arrondissement that a number after a city's name means.</summary>
internal sealed class CommunesPrecisees(CommuneTable communes, DepartementTable departements)
{
    /// <param name="typed">What has been typed.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="found">Receives them, the best first.</param>
    public void Collect(string typed, int count, List<Suggestion> found)
    {
        var words = SearchWords.Of(typed);
        if (words.Length < 2)
        {
            return;
        }
        if (departements.Find(words[^1].ToUpperInvariant()) is { } last)
        {
            found.AddRange(Named(words[..^1], last, count));
        }
        else if (departements.Find(words[0].ToUpperInvariant()) is { } first)
        {
            found.AddRange(Named(words[1..], first, count));
        }
        else if (words is ["paris" or "lyon" or "marseille", [>= '0' and <= '9', ..], ..])
        {
            found.AddRange(Named(words, null, count));
        }
    }

    private IEnumerable<Suggestion> Named(string[] words, Departement? departement, int count)
    {
        using var rows = communes.Everything.Copy();
        communes.Search.Narrow(rows, string.Join(' ', words));
        var name = Abreviations.Expand(string.Join(' ', words));
        var suggestions = new List<Suggestion>();
        foreach (var row in rows)
        {
            var commune = communes.At(row);
            if (departement is null || commune.Departement == departement)
            {
                suggestions.Add(new Suggestion(commune, $"{commune.Nom} ({commune.Departement.Code})", FitOf(commune, name)));
            }
        }
        return suggestions
            .OrderBy(suggestion => suggestion.Correspondance)
            .ThenByDescending(suggestion => ((Commune)suggestion.Node).Population ?? 0)
            .Take(count);
    }

    private static CorrespondanceSuggestion FitOf(Commune commune, string name)
    {
        var folded = Abreviations.Expand(FoldedText.Of(commune.Nom.Value));
        if (folded == name)
        {
            return CorrespondanceSuggestion.Exacte;
        }
        return folded.StartsWith(name, StringComparison.Ordinal) ? CorrespondanceSuggestion.Debut : CorrespondanceSuggestion.Mots;
    }
}
