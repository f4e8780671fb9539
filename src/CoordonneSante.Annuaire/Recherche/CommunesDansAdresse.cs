using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Finds the commune that a postal address names, where nothing finds the address itself.</summary>
internal sealed class CommunesDansAdresse(CommuneTable communes)
{
    /// <summary>Rows of the communes.</summary>
    private readonly Lazy<WholeNames> _byName = new(() =>
        new WholeNames(communes.Records.Select((commune, i) => (Folded(commune.Nom.Value), i + 1))));

    /// <returns>
    /// The commune that the address names beside its postal code; else those of the code; else those that have the longest name which
    /// ends the address, the most populous first. None where the address names none.
    /// </returns>
    public LieuDansAdresse Find(string adresse)
    {
        var words = Folded(adresse).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = Array.FindLast(words, word => CodeOfficiel.IsCodePostal(word) && communes.ServedBy(word).Count > 0);
        if (code is null)
        {
            return new LieuDansAdresse(AtTheEnd(words), null);
        }
        var served = communes.ServedBy(code);
        var text = $" {string.Join(' ', words)} ";
        var named = served
            .Where(commune => text.Contains($" {Folded(commune.Nom.Value)} ", StringComparison.Ordinal))
            .OrderByDescending(commune => commune.Nom.Value.Length)
            .Take(1)
            .ToList();
        return new LieuDansAdresse(named.Count > 0 ? named : served, code);
    }

    private List<Commune> AtTheEnd(string[] words)
    {
        for (var first = 0; first < words.Length; first++)
        {
            var named = communes.RecordsAt(_byName.Value.Find(string.Join(' ', words[first..])));
            if (named.Length > 0)
            {
                return [.. named.OrderByDescending(commune => commune.Population ?? 0)];
            }
        }
        return [];
    }

    private static string Folded(string text) => Abreviations.Expand(FoldedText.Of(text));
}
