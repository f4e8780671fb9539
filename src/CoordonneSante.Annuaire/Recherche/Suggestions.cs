using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Completes what is being typed in a search box.</summary>
/// <remarks>
/// Ranking: <see cref="CorrespondanceSuggestion"/>, which is to say postal codes, whole names and codes, beginnings of names, addresses,
/// words (of a name, or of what it is and where), near spellings, then what is of the past: codes, names of communes. Then régions,
/// départements, communes (the most populous first), EPCI (likewise), quarters, territories of CPTS, structures, gestionnaires (those
/// with most structures first). No category takes more than half of the places while others have candidates.
/// What stands beside the whole name of a territory, « MSP Var », is looked for there only; the territory is suggested last, so that one
/// reads which was understood. Spelling is tried where nothing whole is found and places are left, but for a postal address: its commune
/// is what can be found of it, and of any search of which nothing else is.
/// </remarks>
internal sealed class Suggestions
{
    private const int MaxCount = 50;

    /// <summary>Below, anything is near anything.</summary>
    private const int MinLettersOfSpelling = 4;

    /// <summary>Corrected searches that are read for a place, where none finds a structure.</summary>
    private const int MaxPlacesCorrected = 3;

    private readonly ISuggestionCategory[] _territories;
    private readonly ISuggestionCategory _communes;
    private readonly SuggestionCategory<Structure> _structures;
    private readonly StructureTable _structureTable;
    private readonly ISuggestionCategory[] _all;
    private readonly CommuneCodeSuggestions _codes;
    private readonly CommunesDansAdresse _inAddresses;
    private readonly CommunesPrecisees _precise;
    private readonly EpciNommes _namedEpcis;
    private readonly AnciennesCommunes _former;
    private readonly StructuresAilleursNommees _otherwise;
    private readonly Lazy<WordCorrection> _correction;

    public Suggestions(
        StructureTable structures,
        GestionnaireTable gestionnaires,
        RegionTable regions,
        DepartementTable departements,
        EpciTable epcis,
        CommuneTable communes,
        QuartierPrioritaireTable quartiers,
        TerritoireCptsTable cpts,
        IReadOnlyDictionary<string, CommuneFusionnee> mergers,
        CommunesDansAdresse inAddresses)
    {
        _structureTable = structures;
        _inAddresses = inAddresses;
        _precise = new CommunesPrecisees(communes, departements);
        _communes = Category(
            communes,
            communes.Nom,
            commune => commune.Population ?? 0,
            LibellesDeSuggestions.Of);
        _structures = Category(
            structures,
            structures.Nom,
            importance: null,
            LibellesDeSuggestions.Of);
        _territories =
        [
            Category(regions, regions.Nom, region => region.Population ?? 0, region => region.Nom.Value),
            Category(
                departements,
                departements.Nom,
                departement => departement.Population ?? 0,
                LibellesDeSuggestions.Of),
            _communes,
            Category(epcis, epcis.Nom, epci => epci.Population ?? 0, epci => epci.Nom.Value),
            Category(
                quartiers,
                quartiers.Nom,
                quartier => quartier.NombreStructures,
                LibellesDeSuggestions.Of),
            new SuggestionCategory<TerritoireCpts>(
                cpts,
                new SearchIndex(cpts.Count, [NamesOfRows.Of(cpts.Nom)]),
                cpts.Nom,
                territoire => territoire.Communes.Sum(commune => commune.Population ?? 0),
                territoire => territoire.Nom.Value),
        ];
        _all =
        [
            .. _territories,
            _structures,
            Category(
                gestionnaires,
                gestionnaires.Nom,
                gestionnaire => gestionnaire.NombreStructures,
                gestionnaire => gestionnaire.Nom?.Value ?? ""),
        ];
        _codes = new CommuneCodeSuggestions(communes, mergers);
        _namedEpcis = new EpciNommes(epcis);
        _former = new AnciennesCommunes(mergers.Values);
        _otherwise = new StructuresAilleursNommees(structures, gestionnaires, quartiers, _former);
        SearchIndex[] places = [regions.Search, departements.Search, epcis.Search, communes.Search, quartiers.Search];
        _correction = new Lazy<WordCorrection>(() => new WordCorrection(
            structures.Search,
            word => Array.Exists(places, place => place.HasWord(word, mayBeBegun: false)) || _former.HasWord(word)));
    }

    /// <param name="typed">What has been typed so far.</param>
    /// <param name="count">How many at most, 1 to 50.</param>
    /// <param name="addresses">What a geocoder takes it for, the best first.</param>
    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE, RECHERCHE_TROP_LONGUE.</exception>
    public IReadOnlyList<Suggestion> Find(string typed, int count, IReadOnlyList<AdresseProposee> addresses)
    {
        if (count is < 1 or > MaxCount)
        {
            throw new RequeteInvalideException("PAGINATION_INVALIDE", $"« first » vaut {count} : il va de 1 à {MaxCount}.");
        }
        var folded = Abreviations.Expand(string.Join(' ', SearchWords.Of(typed)));
        if (folded.Length == 0)
        {
            return [];
        }
        var found = new List<Suggestion>();
        var isCode = _codes.Collect(CodeOfficiel.IsCodePostal(folded) ? folded : typed, found);
        if (!isCode)
        {
            _precise.Collect(typed, count, found);
            _namedEpcis.Collect(folded, count, found);
        }
        SearchPlace? place = null;
        foreach (var category in _all)
        {
            if (!isCode || category != _communes)
            {
                var only = category.Collect(typed, folded, count, found);
                place = category == _structures ? only : place;
            }
        }
        if (place is not null)
        {
            AddPlace(place, count, found);
        }
        var former = _former.Find(folded);
        found.RemoveAll(suggestion => suggestion.Correspondance == CorrespondanceSuggestion.Mots
            && former.Any(other => other.Id == suggestion.Id)); // the label of the other says why
        found.AddRange(former);
        found.AddRange(addresses.Select(address =>
            new Suggestion(address.Commune, address.Libelle, CorrespondanceSuggestion.Adresse) { Adresse = address }));
        if (FormeAdresse.Fits(typed))
        {
            AddCommuneOfAddress(typed, found);
        }
        else if (!isCode
            && former.Count == 0
            && place is null
            && found.Count < count
            && !found.Any(suggestion => suggestion.Correspondance == CorrespondanceSuggestion.Exacte))
        {
            AddNear(typed, folded.Replace(" ", "", StringComparison.Ordinal), count, found);
        }
        if (found.Count == 0)
        {
            AddBeside(typed, count, found); // « CPTS Rennes », where none is
        }
        if (found.Count == 0)
        {
            AddCommuneOfAddress(typed, found); // « kiné Brest »: what is looked for is of no type, but one knows where
        }
        found.AddRange(_former.FindBegun(folded, count - found.Count));
        return Share(
            [.. found.OrderBy(suggestion => suggestion.Correspondance).DistinctBy(suggestion => (suggestion.Id, suggestion.Libelle))],
            count);
    }

    /// <summary>Puts what is called like the place after what is there, and then the territories.</summary>
    private void AddPlace(SearchPlace place, int count, List<Suggestion> found)
    {
        if (!place.IsWide)
        {
            using var there = RowSet.Empty(_structureTable.Count + 1);
            foreach (var row in place.Rows)
            {
                there.Add(row);
            }
            var called = found.FindAll(suggestion =>
                suggestion.Node is Structure structure && !there.Contains(_structureTable.RowOf(structure)));
            found.RemoveAll(called.Contains);
            found.AddRange(called);
        }
        found.AddRange(place.Territoires
            .Where(node => node is not StructureOwner { NombreStructures: 0 } || place.Territoires.Count == 1)
            .Take(count)
            .Select(node => new Suggestion(node, LibellesDeSuggestions.Of(node), CorrespondanceSuggestion.Mots)));
    }

    private void AddCommuneOfAddress(string typed, List<Suggestion> found)
    {
        if (found.Count == 0)
        {
            found.AddRange(_inAddresses.Find(typed).Communes.Select(commune =>
                new Suggestion(commune, LibellesDeSuggestions.Of(commune), CorrespondanceSuggestion.Mots)));
        }
    }

    private void AddNear(string typed, string joined, int count, List<Suggestion> found)
    {
        if (joined.Length < MinLettersOfSpelling || !joined.Any(char.IsAsciiLetter))
        {
            return;
        }
        var detached = new List<Suggestion>();
        foreach (var whole in Abreviations.Detach(joined))
        {
            foreach (var category in _territories)
            {
                category.CollectJoined(whole, count, detached);
            }
        }
        if (detached.Count > 0)
        {
            found.AddRange(detached.Where(suggestion => !found.Exists(other => other.Id == suggestion.Id)).ToList());
            return;
        }
        var words = SearchWords.Of(typed);
        var what = _structureTable.Search.Phrases.CountOfWhat(words);
        if (what == 0)
        {
            AddNearTerritories(joined, count, found);
        }
        if (found.Count > 0)
        {
            return;
        }
        AddBeside(typed, count, found);
        if (found.Count == 0 && _otherwise.CollectManaged(words, count, found) is { } place)
        {
            AddPlace(place, count, found);
        }
        if (found.Count == 0)
        {
            AddCorrected(typed, count, found);
        }
        if (found.Count == 0 && what > 0)
        {
            AddNearTerritories(string.Concat(words[what..].SkipWhile(WordsBeforePlaces.Contains)), count, found);
            if (found is [{ Node: TerritoireDeCommunes nearest }, ..])
            {
                var there = new List<Suggestion>();
                _structures.Collect($"{string.Join(' ', words[..what])} {nearest.Nom}", joined, count, there);
                found.InsertRange(0, there.Select(item => item with { Correspondance = CorrespondanceSuggestion.Approchante }));
            }
        }
    }

    private void AddNearTerritories(string joined, int count, List<Suggestion> found)
    {
        var near = new List<(int Distance, Suggestion Suggestion)>();
        foreach (var category in _territories)
        {
            category.CollectNear(joined, count, near);
        }
        found.AddRange(near
            .OrderBy(item => item.Distance)
            .Select(item => item.Suggestion)
            .Where(suggestion => !found.Exists(other => other.Id == suggestion.Id))
            .ToList());
    }

    /// <summary>Adds the territory that is named beside a type of which nothing is there, or what is there of a place by which structures
    /// are not searched.</summary>
    private void AddBeside(string typed, int count, List<Suggestion> found)
    {
        var words = SearchWords.Of(typed);
        var what = _structureTable.Search.Phrases.CountOfWhat(words);
        if (what == 0 || what == words.Length)
        {
            return;
        }
        _otherwise.CollectOfType(words, what, count, found);
        if (found.Count == 0 && _structureTable.Search.Understand(typed) is { What.Length: > 0, Place: { } known })
        {
            AddPlace(known, count, found);
        }
    }

    /// <summary>Adds what the nearest corrections find, whole names first; else the place that one names beside a type.</summary>
    private void AddCorrected(string typed, int count, List<Suggestion> found)
    {
        var corrections = _correction.Value.Of(typed).ToList();
        var near = new List<Suggestion>();
        var nearest = int.MaxValue;
        foreach (var (corrected, distance) in corrections)
        {
            if (distance > nearest)
            {
                break;
            }
            _structures.Collect(corrected, Abreviations.Expand(corrected), count, near);
            nearest = near.Count > 0 ? distance : nearest;
        }
        foreach (var (corrected, _) in corrections.Take(MaxPlacesCorrected))
        {
            if (near.Count == 0)
            {
                AddBeside(corrected, count, near);
            }
        }
        found.AddRange(near
            .OrderBy(item => item.Correspondance)
            .DistinctBy(item => item.Id)
            .Select(item => item with { Correspondance = CorrespondanceSuggestion.Approchante }));
    }

    /// <summary>Takes the best, at most half from one category, then fills what is left in the order of rank.</summary>
    private static List<Suggestion> Share(List<Suggestion> ranked, int count)
    {
        var half = (count + 1) / 2;
        var taken = new Dictionary<NatureSuggestion, int>();
        var kept = new bool[ranked.Count];
        var left = count;
        for (var i = 0; i < ranked.Count && left > 0; i++)
        {
            var sameCategory = taken.GetValueOrDefault(ranked[i].Nature);
            if (sameCategory < half)
            {
                taken[ranked[i].Nature] = sameCategory + 1;
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

    private static SuggestionCategory<T> Category<T>(Table<T> table, TextColumn names, Func<T, int>? importance, Func<T, string> label)
        where T : class, INode =>
        new(table, table.Search, names, importance, label);
}
