using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Completes what is being typed in a search box.</summary>
/// <remarks>
/// Ranking: whole names before beginnings of names before other words; then régions, départements, communes (the most populous
/// first), EPCI (likewise), quarters, structures, gestionnaires (those with most structures first). No category takes more than half
/// of the places while others have candidates.
/// </remarks>
internal sealed class Suggestions
{
    private const int MaxCount = 50;

    private readonly ISuggestionCategory[] _categories;

    public Suggestions(
        StructureTable structures,
        GestionnaireTable gestionnaires,
        RegionTable regions,
        DepartementTable departements,
        EpciTable epcis,
        CommuneTable communes,
        QuartierPrioritaireTable quartiers) => _categories =
        [
            Category(regions, region => region.Nom.Value, region => region.Population ?? 0, region =>
                new Suggestion(region.Nom.Value, nameof(Region), region.Code.Value)),
            Category(departements, departement => departement.Nom.Value, departement => departement.Population ?? 0, departement =>
                new Suggestion($"{departement.Nom} ({departement.Code})", nameof(Departement), departement.Code.Value)),
            Category(communes, commune => commune.Nom.Value, commune => commune.Population ?? 0, commune =>
                new Suggestion($"{commune.Nom} ({commune.Departement.Code})", nameof(Commune), commune.CodeInsee.Value)),
            Category(epcis, epci => epci.Nom.Value, epci => epci.Population ?? 0, epci =>
                new Suggestion(epci.Nom.Value, nameof(Epci), epci.Siren.Value)),
            Category(quartiers, quartier => quartier.Nom.Value, quartier => quartier.NombreStructures, quartier =>
                new Suggestion($"{quartier.Nom}{Place(quartier)}", nameof(QuartierPrioritaire), quartier.Code.Value)),
            Category(structures, structure => structure.Nom.Value, _ => 0, structure =>
                new Suggestion($"{structure.Nom} ({structure.Commune.Nom})", nameof(Structure), structure.Finess.Value)),
            Category(gestionnaires, gestionnaire => gestionnaire.Nom?.Value, gestionnaire => gestionnaire.NombreStructures, gestionnaire =>
                new Suggestion(gestionnaire.Nom?.Value ?? "", nameof(Gestionnaire), gestionnaire.Finess.Value)),
        ];

    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE, RECHERCHE_TROP_LONGUE.</exception>
    public IReadOnlyList<Suggestion> Find(string typed, int count)
    {
        if (count is < 1 or > MaxCount)
        {
            throw new RequeteInvalideException("PAGINATION_INVALIDE", $"« first » vaut {count} : il va de 1 à {MaxCount}.");
        }
        var folded = FoldedText.Of(typed);
        if (folded.Length == 0)
        {
            return [];
        }
        List<Suggestion>[] byFit = [[], [], []];
        foreach (var category in _categories)
        {
            category.Collect(typed, folded, count, byFit);
        }
        return Share([.. byFit.SelectMany(suggestions => suggestions)], count);
    }

    /// <summary>Takes the best, at most half from one category, then fills what is left in the order of rank.</summary>
    private static List<Suggestion> Share(List<Suggestion> ranked, int count)
    {
        var half = (count + 1) / 2;
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new bool[ranked.Count];
        var left = count;
        for (var i = 0; i < ranked.Count && left > 0; i++)
        {
            var sameCategory = taken.GetValueOrDefault(ranked[i].Categorie);
            if (sameCategory < half)
            {
                taken[ranked[i].Categorie] = sameCategory + 1;
                kept[i] = true;
                left--;
            }
        }
        for (var i = 0; i < ranked.Count && left > 0; i++)
        {
            if (!kept[i])
            {
                kept[i] = true;
                left--;
            }
        }
        return [.. ranked.Where((_, i) => kept[i])];
    }

    private static SuggestionCategory<T> Category<T>(
        Table<T> table, Func<T, string?> name, Func<T, int> importance, Func<T, Suggestion> suggest)
        where T : class =>
        new(table, table.Search, name, importance, suggest);

    private static string Place(QuartierPrioritaire quartier) =>
        quartier.Communes is [var first, ..] ? $" ({first.Nom})" : "";
}
