using System.Globalization;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>What people write for structures besides their names: their type, their speciality, and where they are.</summary>
public static class StructureVocabulary
{
    private static readonly (string[] Words, TypeStructure Type)[] OfTypes =
    [
        (["centre de sante", "centres de sante", "centre de soins", "centres de soins", "cds"], TypeStructure.CentreDeSante),
        (
            [
                "maison de sante", "maisons de sante", "maison de sante pluriprofessionnelle", "maison de sante pluridisciplinaire", "msp",
                "mspu", "maison medicale", "maison pluriprofessionnelle", "maison pluriprofessionnelle de sante",
                "maison pluridisciplinaire", "maison pluridisciplinaire de sante", "maisons de sante pluriprofessionnelles",
                "maisons de sante pluridisciplinaires", "maisons pluriprofessionnelles", "maisons pluridisciplinaires",
            ],
            TypeStructure.MaisonDeSante),
        (["equipe de soins primaires", "esp"], TypeStructure.EquipeDeSoinsPrimaires),
        (
            [
                "communaute professionnelle territoriale de sante", "communaute professionnelle territoriale",
                "communaute professionnelle", "communautes professionnelles territoriales de sante",
                "communautes professionnelles territoriales", "communautes professionnelles", "cpts",
            ],
            TypeStructure.Cpts),
        (["pole de sante", "poles de sante"], TypeStructure.PoleDeSante),
        (["reseau de sante", "reseaux de sante"], TypeStructure.ReseauDeSante),
        (["centre local d information et de coordination", "clic"], TypeStructure.Clic),
        (["maia"], TypeStructure.Maia),
        (["dispositif d appui a la coordination", "dispositif d appui", "dac"], TypeStructure.Dac),
    ];

    private static readonly (string[] Words, SpecialiteCentre[] Specialites)[] OfSpecialities =
    [
        (
            ["dentaire", "dentaires", "dentiste", "dentistes", "soins dentaires", "centre dentaire", "chirurgien dentiste"],
            [SpecialiteCentre.Dentaire]),
        (
            [
                "infirmier", "infirmiers", "infirmiere", "infirmieres", "soins infirmiers", "centre infirmier",
                "centre de soins infirmiers", "centres de soins infirmiers", "csi", "cdsi",
            ],
            [SpecialiteCentre.Infirmier]),
        (["polyvalent", "polyvalents", "centre polyvalent"], [SpecialiteCentre.Polyvalent]),
        (["medical", "centre medical"], [SpecialiteCentre.Medical]),
        (
            ["medecin", "medecins", "generaliste", "medecin generaliste", "medecine generale"],
            [SpecialiteCentre.Medical, SpecialiteCentre.Polyvalent]),
    ];

    /// <summary>What stands before the name proper of an EPCI.</summary>
    private static readonly string[] EpciKinds = ["cc ", "ca ", "cu "];

    /// <summary>Of which each row is the place of a type in the enumeration, counted from 1.</summary>
    private static readonly SearchPhrases Types = new(OfTypes
        .SelectMany(pair => pair.Words, (pair, words) => new SearchPhrase(words, [(int)pair.Type + 1], IsWhat: true))
        .Concat(OfSpecialities.SelectMany(
            pair => pair.Words, (_, words) => new SearchPhrase(words, [(int)TypeStructure.CentreDeSante + 1], IsWhat: true))));

    /// <summary>How people write what their kind is around the names of EPCI, by kind.</summary>
    private static readonly Dictionary<string, string[]> KindsAround = new(StringComparer.Ordinal)
    {
        ["metropole"] = ["metropole {0}", "{0} metropole"],
        ["ca"] = ["agglomeration {0}", "agglo {0}", "{0} agglomeration", "{0} agglo"],
    };

    /// <summary>The words that mean one type or one speciality, written as the value of an enumeration: <c>MSP</c>,
    /// <c>DENTISTE</c>.</summary>
    public static IReadOnlyDictionary<string, string> ValuesByWord { get; } = OfTypes
        .SelectMany(pair => pair.Words, (pair, words) => (Words: words, Value: EnumText<TypeStructure>.Of(pair.Type)))
        .Concat(OfSpecialities
            .Where(pair => pair.Specialites.Length == 1)
            .SelectMany(pair => pair.Words, (pair, words) => (Words: words, Value: EnumText<SpecialiteCentre>.Of(pair.Specialites[0]))))
        .ToDictionary(pair => pair.Words.ToUpperInvariant().Replace(' ', '_'), pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The type that a text names: the value of the enumeration, or its words in any case.</summary>
    /// <returns>Null for other texts.</returns>
    public static TypeStructure? TypeOf(string text)
    {
        var words = FoldedText.Of(text);
        return Enum.GetValues<TypeStructure>().Cast<TypeStructure?>().FirstOrDefault(
            type => FoldedText.Of(EnumText<TypeStructure>.Of(type!.Value)) == words // each is one of the enumeration
                || OfTypes.Any(known => known.Type == type && known.Words.Contains(words, StringComparer.Ordinal)));
    }

    /// <summary>The types that the words of a search ask for, all together.</summary>
    /// <param name="what">Folded words of <see cref="PlacedSearch.What"/>.</param>
    internal static IReadOnlyList<TypeStructure> TypesOf(string[] what)
    {
        var all = Enum.GetValues<TypeStructure>();
        using var rows = RowSet.AllRecords(all.Length);
        for (var i = 0; i < what.Length;)
        {
            using var meant = RowSet.Empty(all.Length + 1);
            var count = Types.AddRows(what.AsSpan(i), meant);
            if (count > 0)
            {
                rows.IntersectWith(meant);
            }
            i += Math.Max(count, 1);
        }
        return [.. all.Where(type => rows.Contains((int)type + 1))];
    }

    internal static IEnumerable<SearchPhrase> Of(IReadOnlyList<IStructureCoordonnee> structures)
    {
        var numbered = structures.Select((structure, index) => (Structure: structure, Row: index + 1)).ToList();
        int[] Rows(Func<IStructureCoordonnee, bool> isMeant) =>
            [.. numbered.Where(pair => isMeant(pair.Structure)).Select(pair => pair.Row)];

        foreach (var (words, type) in OfTypes)
        {
            var rows = Rows(structure => structure.Type == type);
            foreach (var phrase in words)
            {
                yield return new SearchPhrase(phrase, rows, IsWhat: true);
            }
        }
        foreach (var (words, specialities) in OfSpecialities)
        {
            var rows = Rows(structure => structure is Structure { Specialite: { } speciality } && specialities.Contains(speciality));
            foreach (var phrase in words)
            {
                yield return new SearchPhrase(phrase, rows, IsWhat: true);
            }
        }
        foreach (var phrase in PlacesOf(numbered.ConvertAll(pair => pair.Structure.Commune)))
        {
            yield return phrase;
        }
    }

    /// <summary>The territories around communes: the name of a commune is among its structures' words.</summary>
    /// <param name="communes">That of each row, the first of which is 1.</param>
    private static IEnumerable<SearchPhrase> PlacesOf(List<Commune> communes)
    {
        var departements = communes.ConvertAll(commune => commune.Departement);
        var epcis = communes.ConvertAll(commune => commune.Epci);
        return PhrasesOf(departements, departement => NamesOf(departement.Nom.Value).Append(FoldedText.Of(departement.Code.Value)))
            .Concat(PhrasesOf(departements.ConvertAll(departement => departement.Region), region => NamesOf(region.Nom.Value)))
            .Concat(PhrasesOf(epcis, NamesOf));
    }

    private static IEnumerable<SearchPhrase> PhrasesOf<T>(IEnumerable<T?> places, Func<T, IEnumerable<string>> names)
        where T : class
    {
        foreach (var place in places.Index().GroupBy(pair => pair.Item, pair => pair.Index + 1))
        {
            if (place.Key is not null)
            {
                var rows = place.ToArray();
                foreach (var name in names(place.Key))
                {
                    yield return new SearchPhrase(name, rows, IsWhat: false);
                }
            }
        }
    }

    private static IEnumerable<string> NamesOf(string place)
    {
        var words = FoldedText.Of(place);
        yield return words;
        yield return string.Join(' ', LittleWords.Remove(words.Split(' '))); // « Réunion »
    }

    private static IEnumerable<string> NamesOf(Epci epci)
    {
        var name = FoldedText.Of(epci.Nom.Value);
        yield return name;
        if (EpciKinds.Any(kind => name.StartsWith(kind, StringComparison.Ordinal)) && name[3..].Contains(' '))
        {
            yield return name[3..];
        }
        var (core, kind) = Intercommunalites.Split(name);
        foreach (var spelling in KindsAround.GetValueOrDefault(kind ?? "", []))
        {
            yield return string.Format(CultureInfo.InvariantCulture, spelling, core);
        }
    }
}
