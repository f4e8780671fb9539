using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests the commune of today for the name of one that is no longer: « Seynod » is in Annecy. Source: INSEE, COG.</summary>
internal sealed class AnciennesCommunes
{
    /// <summary>Below, too many names begin so.</summary>
    private const int MinBeginning = 4;

    private readonly CommuneFusionnee[] _mergers;
    private readonly WholeNames _names;
    private readonly Lazy<HashSet<string>> _words;

    /// <param name="mergers">A commune that has kept its name under another code is none of the past.</param>
    public AnciennesCommunes(IEnumerable<CommuneFusionnee> mergers)
    {
        _mergers =
        [
            .. mergers
                .Where(merger => Folded(merger.AncienNom) != Folded(merger.Commune.Nom))
                .OrderByDescending(merger => merger.Commune.Population ?? 0)
                .ThenBy(merger => merger.AncienCode.Value, StringComparer.Ordinal),
        ];
        _names = new WholeNames(_mergers.Select((merger, index) => (Folded(merger.AncienNom), index)));
        _words = new(() => [.. _mergers.SelectMany(merger => Folded(merger.AncienNom).Split(' '))]);
    }

    /// <summary>Whether one of the names has this word.</summary>
    public bool HasWord(string word) => _words.Value.Contains(word);

    /// <param name="folded">What has been typed: its folded words, written whole.</param>
    /// <returns>Those of the communes that had exactly this name, the most populous of today first.</returns>
    public IReadOnlyList<Suggestion> Find(string folded) => Array.ConvertAll(_names.Find(folded).ToArray(), SuggestionOf);

    /// <param name="folded">What has been typed: its folded words, written whole.</param>
    /// <param name="count">How many at most.</param>
    /// <returns>Those of the communes whose name began so, in the same order.</returns>
    public IEnumerable<Suggestion> FindBegun(string folded, int count) => folded.Length < MinBeginning
        ? []
        : _names.FindBegun(folded).Order().Take(count).Select(SuggestionOf);

    private static string Folded(Texte name) => Abreviations.Expand(FoldedText.Of(name.Value));

    private Suggestion SuggestionOf(int index)
    {
        var merger = _mergers[index];
        var today = $"{merger.Commune.Nom} ({merger.Commune.Departement.Code}";
        return new Suggestion(
            merger.Commune,
            merger.Nature == NatureMouvement.ChangementDeCode
                ? $"{today}, anciennement {merger.AncienNom})"
                : $"{today}, dont l'ancienne commune {merger.AncienNom})",
            CorrespondanceSuggestion.AncienNom);
    }
}
