using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests the EPCI beside whose name a kind of EPCI is written, whole, abbreviated or as people say: « agglo de Lorient »,
/// « métropole de Rennes ». Another kind than its own leads to it too, but less exactly.</summary>
internal sealed class EpciNommes
{
    private readonly EpciTable _epcis;
    private readonly (string Name, string? Kind)[] _names;

    public EpciNommes(EpciTable epcis)
    {
        _epcis = epcis;
        _names = [("", null), .. epcis.Records.Select(epci => Intercommunalites.Split(Abreviations.Expand(FoldedText.Of(epci.Nom.Value))))];
    }

    /// <param name="folded">What has been typed: its folded words, written whole.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="found">Receives them, the best first.</param>
    public void Collect(string folded, int count, List<Suggestion> found)
    {
        var (name, kind) = Intercommunalites.Split(folded);
        if (name.Length == 0 || name.Length == folded.Length)
        {
            return;
        }
        using var rows = _epcis.Everything.Copy();
        _epcis.Search.Narrow(rows, name);
        var suggestions = new List<(Suggestion Suggestion, int Population)>();
        foreach (var row in rows)
        {
            var epci = _epcis.At(row);
            suggestions.Add((new Suggestion(epci, epci.Nom.Value, FitOf(_names[row], name, kind)), epci.Population ?? 0));
        }
        found.AddRange(suggestions
            .OrderBy(item => item.Suggestion.Correspondance)
            .ThenByDescending(item => item.Population)
            .Take(count)
            .Select(item => item.Suggestion));
    }

    private static CorrespondanceSuggestion FitOf((string Name, string? Kind) epci, string name, string? kind) => epci switch
    {
        _ when kind is not null && kind != epci.Kind => CorrespondanceSuggestion.Mots,
        _ when epci.Name == name => CorrespondanceSuggestion.Exacte,
        _ when epci.Name.StartsWith(name, StringComparison.Ordinal) => CorrespondanceSuggestion.Debut,
        _ => CorrespondanceSuggestion.Mots,
    };
}
