using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Suggests structures by what they are not searched by: a type beside a commune of the past or a quarter, « MSP Seynod »,
/// « MSP le Blosne »; a gestionnaire beside a territory, « Croix-Rouge Paris ».</summary>
internal sealed class StructuresAilleursNommees
{
    private readonly StructureTable _structures;
    private readonly GestionnaireTable _gestionnaires;
    private readonly QuartierPrioritaireTable _quarters;
    private readonly AnciennesCommunes _former;
    private readonly WholeNames _quarterNames;

    public StructuresAilleursNommees(
        StructureTable structures, GestionnaireTable gestionnaires, QuartierPrioritaireTable quarters, AnciennesCommunes former)
    {
        (_structures, _gestionnaires, _quarters, _former) = (structures, gestionnaires, quarters, former);
        _quarterNames = new WholeNames(quarters.Records.SelectMany((quarter, index) => NamesOf(quarter).Select(name => (name, index + 1))));
    }

    /// <summary>Adds the commune of today before what is there, for nobody knows what is in the one of the past; the quarter behind what
    /// is in it.</summary>
    /// <param name="words">What has been typed, a type first.</param>
    /// <param name="what">How many of the words are the type.</param>
    /// <param name="count">How many structures at most in each place.</param>
    /// <param name="found">Receives them.</param>
    public void CollectOfType(string[] words, int what, int count, List<Suggestion> found)
    {
        var type = string.Join(' ', words[..what]);
        for (var first = what; first < words.Length && (first == what || WordsBeforePlaces.ContainsForQuarters(words[first - 1])); first++)
        {
            var name = Abreviations.Expand(string.Join(' ', words[first..]));
            foreach (var suggestion in _former.Find(name))
            {
                found.Add(suggestion);
                AddOfType(type, structure => IsIn(structure, suggestion.Node), CorrespondanceSuggestion.AncienNom, count, found);
            }
            foreach (var number in _quarterNames.Find(name).ToArray().Take(count))
            {
                var quarter = _quarters.At(number);
                AddOfType(type, structure => structure.QuartierPrioritaire == quarter, CorrespondanceSuggestion.Mots, count, found);
                found.Add(new Suggestion(quarter, LibellesDeSuggestions.Of(quarter), CorrespondanceSuggestion.Mots));
            }
        }
    }

    /// <summary>Adds the structures of the gestionnaires that the first words name, in the territory that the last words name
    /// whole.</summary>
    /// <param name="words">What has been typed.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="found">Receives them.</param>
    /// <returns>The territory; null where nothing is found.</returns>
    public SearchPlace? CollectManaged(string[] words, int count, List<Suggestion> found)
    {
        for (var first = 1; first < words.Length; first++)
        {
            if (_structures.Search.Places?.Find(words.AsSpan(first)).FirstOrDefault() is not { Rows.Count: > 0 } place)
            {
                continue;
            }
            var named = string.Join(' ', words[..first].Where(word => !WordsBeforePlaces.Contains(word)));
            if (named.Length == 0)
            {
                continue;
            }
            using var managers = _gestionnaires.Everything.Copy();
            _gestionnaires.Search.Narrow(managers, named);
            using var rows = RowSet.Empty(_structures.Count + 1);
            foreach (var row in place.Rows)
            {
                if (managers.Contains(_structures.Gestionnaire.Column.Ranks[row]))
                {
                    rows.Add(row);
                }
            }
            if (rows.Count > 0)
            {
                Add(rows, _ => true, CorrespondanceSuggestion.Mots, count, found);
                return place;
            }
        }
        return null;
    }

    private void AddOfType(string type, Func<Structure, bool> isThere, CorrespondanceSuggestion fit, int count, List<Suggestion> found)
    {
        using var rows = _structures.Everything.Copy();
        _structures.Search.Narrow(rows, type);
        Add(rows, isThere, fit, count, found);
    }

    private void Add(RowSet rows, Func<Structure, bool> isThere, CorrespondanceSuggestion fit, int count, List<Suggestion> found)
    {
        var left = count;
        foreach (var row in rows)
        {
            if (left > 0 && _structures.At(row) is var structure && isThere(structure))
            {
                found.Add(new Suggestion(structure, LibellesDeSuggestions.Of(structure), fit));
                left--;
            }
        }
    }

    /// <summary>A structure of Paris, Lyon or Marseille is in one of their arrondissements.</summary>
    private static bool IsIn(Structure structure, INode commune) =>
        structure.Commune == commune || structure.Commune.ArrondissementDe == commune;

    /// <summary>« Le Blosne » and « Blosne ».</summary>
    private static IEnumerable<string> NamesOf(QuartierPrioritaire quartier)
    {
        var words = Abreviations.Expand(FoldedText.Of(quartier.Nom.Value)).Split(' ');
        return new[] { string.Join(' ', words), string.Join(' ', LittleWords.Remove(words)) }.Distinct(StringComparer.Ordinal);
    }
}
