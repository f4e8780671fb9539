using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Which structures are in the territories that a search names.</summary>
/// <param name="commune">Where each structure is.</param>
/// <param name="names">What a structure is called.</param>
/// <param name="places">What the place is called where it is.</param>
internal sealed class PlacesDeStructures(
    Relation<CommuneTable> commune, Func<int, IEnumerable<Texte?>> names, Func<int, IEnumerable<Texte?>> places) : ISearchPlaces
{
    public IEnumerable<SearchPlace> Find(ReadOnlySpan<string> words) =>
        commune.Target.Nommes.Find(string.Join(' ', words!)).Select(named =>
            new SearchPlace(named.Territoires, RowsIn(named.Communes), named.EstVaste));

    public bool IsNamed(int row, ReadOnlySpan<string> words)
    {
        var phrase = $" {Abreviations.Expand(string.Join(' ', words!))} ";
        return names(row).Any(name => Has(name, phrase)) && !places(row).Any(place => Has(place, phrase));
    }

    private static bool Has(Texte? name, string phrase) =>
        name is not null && $" {Abreviations.Expand(FoldedText.Of(name.Value))} ".Contains(phrase, StringComparison.Ordinal);

    private List<int> RowsIn(IReadOnlyList<int> communes)
    {
        var rows = new List<int>();
        foreach (var row in communes)
        {
            rows.AddRange(commune.Column.RowsOf(row));
        }
        return rows;
    }
}
