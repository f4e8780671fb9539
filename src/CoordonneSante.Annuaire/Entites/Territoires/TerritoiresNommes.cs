using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Finds the territories that a text names whole, whatever its case, accents, hyphens and abbreviations.</summary>
/// <remarks>A département is also told by its code; a commune by its name with the code of its département behind, as its homonyms are
/// told apart: « Saint-Denis (93) ».</remarks>
internal sealed class TerritoiresNommes
{
    private static readonly string[] EpciKinds = ["cc ", "ca ", "cu "];

    private readonly CommuneTable _communes;
    private readonly Lazy<WholeNames> _regionNames;
    private readonly Lazy<WholeNames> _departementNames;
    private readonly Lazy<WholeNames> _epciNames;
    private readonly Lazy<WholeNames> _epciNamesWithoutKind;
    private readonly Lazy<WholeNames> _communeNames;

    public TerritoiresNommes(CommuneTable communes)
    {
        _communes = communes;
        _regionNames = new(() => new WholeNames(Named(Regions.Records).SelectMany(WithoutLittleWords)));
        _departementNames = new(() => new WholeNames(
            Named(Departements.Records)
                .SelectMany(WithoutLittleWords)
                .Concat(Departements.Records.Select((record, index) => (FoldedText.Of(record.Code.Value), index + 1)))));
        _epciNames = new(() => new WholeNames(Named(Epcis.Records).Select(named => (EpciKey(named.Name), named.Row))));
        _epciNamesWithoutKind = new(() => new WholeNames(Named(Epcis.Records).SelectMany(WithoutKind).SelectMany(WithoutLittleWords)));
        _communeNames = new(() => new WholeNames(
            Numbered(communes.Records, commune => commune.Nom, commune => commune.Population)));
    }

    private DepartementTable Departements => _communes.Departement.Target;

    private RegionTable Regions => Departements.Region.Target;

    private EpciTable Epcis => _communes.Epci.Target;

    /// <param name="name">As a person writes it, folded.</param>
    /// <returns>Those of each level that has the name: régions, départements, EPCI, communes, EPCI without their kind. And the communes of
    /// a postal code, which tells only some of what is in them: none of their rows is given.</returns>
    public IEnumerable<TerritoiresDeNom> Find(string name)
    {
        var text = Abreviations.Expand(name);
        if (_regionNames.Value.Find(text).ToArray() is { Length: > 0 } regions)
        {
            yield return WithHomonyms(text, [.. regions.Select(Regions.At)], [.. regions.SelectMany(CommunesOfRegion)]);
        }
        if (_departementNames.Value.Find(text).ToArray() is { Length: > 0 } departements)
        {
            yield return WithHomonyms(
                text, [.. departements.Select(Departements.At)], [.. departements.SelectMany(CommunesOfDepartement)]);
        }
        if (_epciNames.Value.Find(EpciKey(text)).ToArray() is { Length: > 0 } epcis)
        {
            yield return new([.. epcis.Select(Epcis.At)], [.. epcis.SelectMany(CommunesOfEpci)], true);
        }
        if (CommunesNamed(text) is { Length: > 0 } communes)
        {
            yield return new([.. communes.Select(_communes.At)], [.. communes.SelectMany(WithArrondissements)], false);
        }
        if (CodeOfficiel.IsCodePostal(text) && _communes.ServedBy(text) is { Count: > 0 } served)
        {
            yield return new(served, [], false);
        }
        if (_epciNamesWithoutKind.Value.Find(text).ToArray() is { Length: > 0 } others)
        {
            yield return new([.. others.Select(Epcis.At)], [.. others.SelectMany(CommunesOfEpci)], false);
        }
    }

    /// <summary>With the communes elsewhere that have the same name: Vienne, in Isère, is not in Vienne.</summary>
    private TerritoiresDeNom WithHomonyms(string text, IReadOnlyList<StructureOwner> territories, IReadOnlyList<int> communes)
    {
        var inside = communes.ToHashSet();
        int[] elsewhere = [.. _communeNames.Value.Find(text).ToArray().Where(row => !inside.Contains(row))];
        return new(
            [.. territories, .. elsewhere.Select(_communes.At)],
            [.. communes, .. elsewhere.SelectMany(WithArrondissements)],
            true);
    }

    /// <summary>The same for « Rennes Métropole » and « métropole de Rennes ».</summary>
    private static string EpciKey(string text) => Intercommunalites.Split(text) is (var name, { } kind) ? $"{kind} {name}" : text;

    private static IEnumerable<(string Name, int Row)> Named<T>(IReadOnlyList<T> records)
        where T : TerritoireDeCommunes =>
        Numbered(records, record => record.Nom, record => record.Population);

    private static IEnumerable<(string Name, int Row)> Numbered<T>(
        IReadOnlyList<T> records, Func<T, Texte> name, Func<T, int?> population) =>
        records
            .Select((record, index) => (record, Row: index + 1))
            .OrderByDescending(pair => population(pair.record) ?? 0)
            .Select(pair => (Abreviations.Expand(FoldedText.Of(name(pair.record).Value)), pair.Row));

    /// <summary>« Réunion » beside « La Réunion ».</summary>
    private static IEnumerable<(string Name, int Row)> WithoutLittleWords((string Name, int Row) named)
    {
        var words = named.Name.Split(' ');
        var others = LittleWords.Remove(words);
        return others.Length > 0 && others.Length < words.Length ? [named, (string.Join(' ', others), named.Row)] : [named];
    }

    private static IEnumerable<(string Name, int Row)> WithoutKind((string Name, int Row) named) =>
        Array.Exists(EpciKinds, kind => named.Name.StartsWith(kind, StringComparison.Ordinal)) ? [(named.Name[3..], named.Row)] : [];

    /// <summary>The communes of a name, perhaps told from others by the code of a département behind it.</summary>
    private int[] CommunesNamed(string text)
    {
        if (_communeNames.Value.Find(text).ToArray() is { Length: > 0 } found)
        {
            return found;
        }
        var last = text.LastIndexOf(' ');
        return last > 0 && Departements.Find(text[(last + 1)..].ToUpperInvariant()) is { } departement
            ? Array.FindAll(_communeNames.Value.Find(text[..last]).ToArray(), row => _communes.At(row).Departement == departement)
            : [];
    }

    private IEnumerable<int> CommunesOfRegion(int region) =>
        Departements.Region.Column.RowsOf(region).ToArray().SelectMany(CommunesOfDepartement);

    private int[] CommunesOfDepartement(int departement) => _communes.Departement.Column.RowsOf(departement).ToArray();

    private IEnumerable<int> CommunesOfEpci(int epci) => _communes.Epci.Column.RowsOf(epci).ToArray().SelectMany(WithArrondissements);

    private int[] WithArrondissements(int commune) => [commune, .. _communes.Arrondissements.Links.ItemsOf(commune)];
}
