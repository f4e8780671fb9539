using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Recognizes in FINESS the CPTS whose territories are known by name.</summary>
/// <remarks>A name that two structures or two territories of the same départements have tells neither: nothing is recognized.</remarks>
internal sealed class CptsStructures
{
    public const string Rule = "meme-nom-de-cpts-et-departement";

    /// <summary>Words that one writes and another leaves out: what it is, and what links the names of places.</summary>
    private static readonly HashSet<string> _idle = new(StringComparer.Ordinal)
    {
        "cpts", "communaute", "professionnelle", "territoriale", "sante", "association", "de", "du", "des", "d", "la", "le", "les", "l",
        "et",
    };

    private readonly ILookup<string, (string Finess, string Departement)> _structures;
    private readonly ILookup<string, string> _departements;

    public CptsStructures(IEnumerable<StructureRow> structures, IEnumerable<CptsCommuneRow> communes)
    {
        _structures = structures
            .Where(structure => structure.Type == TypeStructure.Cpts)
            .SelectMany(structure => new[] { structure.Nom, structure.NomLong }
                .OfType<string>()
                .Select(Key)
                .Distinct()
                .Select(key => (key, (structure.Finess, CodeDepartement.OfCommune(structure.CodeInsee)))))
            .ToLookup(structure => structure.key, structure => structure.Item2);
        _departements = communes.ToLookup(row => row.CodeCpts, row => CodeDepartement.OfCommune(row.CodeInsee));
    }

    public IEnumerable<CptsRow> Recognize(IReadOnlyCollection<CptsRow> cpts)
    {
        var given = cpts.Select(row => row.Finess).OfType<string>();
        var found = cpts.Where(row => row.Finess is null).ToDictionary(row => row.Code, Find);
        var taken = given.Concat(found.Values.OfType<string>()).CountBy(finess => finess).ToDictionary();
        return cpts.Select(row => found.GetValueOrDefault(row.Code) is { } finess && taken[finess] == 1
            ? row with { Finess = finess, FinessRegle = Rule }
            : row);
    }

    private string? Find(CptsRow row)
    {
        var departements = _departements[row.Code].ToHashSet();
        var found = _structures[Key(row.Nom)].Where(structure => departements.Contains(structure.Departement)).Distinct().ToList();
        return found is [var only] ? only.Finess : null;
    }

    /// <summary>The words of a name that tell it from others; all of them where none does.</summary>
    private static string Key(string nom)
    {
        var words = FoldedText.Of(nom).Split(' ');
        var telling = string.Join(' ', words.Where(word => !_idle.Contains(word)));
        return telling.Length > 0 ? telling : string.Join(' ', words);
    }
}
