using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Cpts;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Territories of CPTS: lines of one name in one région are one territory, whatever the départements of its communes.</summary>
internal sealed class CptsAssembler
{
    private const string ByCentre = "centre-de-la-commune-dans-le-perimetre";

    /// <summary>Longer names are cut in keys.</summary>
    private const int MaxName = 100;

    private readonly Territories _territories;
    private readonly Lazy<CommuneNames> _names;
    private readonly Dictionary<string, StructureRow> _structures;
    private readonly Dictionary<string, string> _regionOfDepartement;
    private readonly Dictionary<string, CptsRow> _cpts = new(StringComparer.Ordinal);
    private readonly HashSet<CptsCommuneRow> _communes = [];

    private CptsAssembler(Territories territories, IEnumerable<StructureRow> structures, IReadOnlyDictionary<string, string> regions)
    {
        _territories = territories;
        _names = new(() => new CommuneNames(territories));
        _structures = structures.Where(structure => structure.Type == TypeStructure.Cpts).ToDictionary(structure => structure.Finess);
        _regionOfDepartement = new Dictionary<string, string>(regions);
    }

    /// <param name="regions">The région of each département.</param>
    public static void Assemble(
        FileLoader loader,
        string? path,
        Territories territories,
        IReadOnlyCollection<StructureRow> structures,
        IReadOnlyDictionary<string, string> regions,
        AnnuaireContent content)
    {
        var assembler = new CptsAssembler(territories, structures, regions);
        foreach (
            var line in loader.LoadOrKeep(path, OfficialDataset.TerritoiresCpts, TerritoireCptsReader.Read, reprise => reprise.LignesCpts())
        )
        {
            assembler.Add(line);
        }

        content.Set(new CptsStructures(structures, assembler._communes).Recognize(assembler._cpts.Values));
        content.Set(assembler._communes);
    }

    private void Add(SourceLine<PartieDeCpts> line)
    {
        var part = line.Value;
        if (part.Finess is { } finess && !_structures.ContainsKey(finess))
        {
            line.Reject("finess_cpts", finess, MotifsAssemblage.CptsInconnue);
            return;
        }

        var communes = CommunesOf(line);
        if (communes.Count == 0)
        {
            return;
        }

        // One of the two is there: the reader saw to it.
        var nom = part.Nom ?? _structures[part.Finess!].Nom;
        var code = part.Code ?? part.Finess ?? $"{RegionOf(communes)}-{Slug(nom)}";
        var known = _cpts.GetValueOrDefault(code) ?? new CptsRow
        {
            Code = code,
            Nom = nom,
            Statut = part.Statut,
            Finess = part.Finess,
            SourceId = line.File.SourceId,
            CommunesRegle = part.Perimetre is null ? part.CommunesRegle : ByCentre,
        };
        _cpts[code] = known with { Statut = known.Statut ?? part.Statut };
        _communes.UnionWith(communes.Select(commune => new CptsCommuneRow { CodeCpts = code, CodeInsee = commune }));
    }

    /// <returns>Leaves: the arrondissements of a commune that has some. None for a line that was rejected.</returns>
    private IReadOnlyList<string> CommunesOf(SourceLine<PartieDeCpts> line)
    {
        var part = line.Value;
        if (part.Perimetre is { } outline)
        {
            var inside = CommunesInside.Of(_territories, outline);
            if (inside.Count == 0)
            {
                line.Reject("geometry", part.Nom, MotifsAssemblage.PerimetreSansCommune);
            }

            return inside;
        }

        if (part.CodeInsee is { } declared)
        {
            if (_territories.Resolve(declared) is { } code)
            {
                return LeavesOf(code);
            }

            line.LeaveOut("code_insee", declared);
            return [];
        }

        var found = _names.Value.Find(part.Departement, part.Commune ?? "");
        if (found.Count == 1)
        {
            return LeavesOf(found.Single());
        }

        line.Reject("commune", part.Commune, found.Count == 0 ? MotifsAssemblage.NomDeCommuneInconnu : MotifsAssemblage.CommuneHomonyme);
        return [];
    }

    private IReadOnlyList<string> LeavesOf(string code) => _territories.IsDivided(code) ? [.. _territories.Arrondissements(code)] : [code];

    /// <summary>The région of most communes; the first by code where none has most.</summary>
    private string RegionOf(IReadOnlyList<string> communes) => communes
        .CountBy(commune => _regionOfDepartement[_territories[commune].CodeDepartement])
        .OrderByDescending(region => region.Value)
        .ThenBy(region => region.Key, StringComparer.Ordinal)
        .First()
        .Key;

    private static string Slug(string nom)
    {
        var ascii = string.Concat(FoldedText.Of(nom).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' '));
        var slug = string.Join('-', ascii.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length switch
        {
            0 => "sans-nom",
            > MaxName => slug[..MaxName].TrimEnd('-'),
            _ => slug,
        };
    }
}
