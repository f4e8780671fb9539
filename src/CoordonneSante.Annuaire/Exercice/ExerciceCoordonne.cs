using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Exercice.Loading;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Ressources;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Exercice;

/// <summary>What documents say of coordinated practice, each statement with its citation. Immutable; independent of the directory's
/// version.</summary>
public sealed class ExerciceCoordonne
{
    /// <summary>COG 2016 and after: a directory may hold a part of France, and its texts still speak of all.</summary>
    private static readonly HashSet<string> CodesDesRegions =
        ["01", "02", "03", "04", "06", "11", "24", "27", "28", "32", "44", "52", "53", "75", "76", "84", "93", "94"];

    private readonly Dictionary<TypeStructure, ModeExercice> _modes;
    private readonly IReadOnlyList<Organisme> _organismes;
    private readonly IReadOnlyList<ChiffrePublie> _chiffres;
    private readonly IReadOnlyList<Ressource> _ressources;
    private readonly Lazy<Dictionary<GlobalId, INode>> _nodes;

    private ExerciceCoordonne(ExerciceReader reader)
    {
        Documents = reader.Read<DocumentSource>("documents");
        reader.Add(new CitationConverter(Documents.ToDictionary(document => document.Code, StringComparer.Ordinal)));
        var enonces = reader.Read<Enonce>("enonces");
        var rules = reader.Read<RegleEquipe>("equipes");
        Modes = [.. reader.Read<ModeRow>("modes").Select(row => new ModeExercice(row, enonces, rules))];
        _modes = Modes.ToDictionary(mode => mode.Type);
        _organismes = reader.Read<Organisme>("organismes");
        _chiffres = reader.Read<ChiffrePublie>("chiffres");
        var organismes = _organismes.ToDictionary(organisme => organisme.Code, StringComparer.Ordinal);
        _ressources = [.. reader.Read<RessourceRow>("ressources").Select(row => new Ressource(row, organismes))];
        Dispositifs = new DispositifCatalogue(reader, organismes, _modes);
        _nodes = new Lazy<Dictionary<GlobalId, INode>>(() => ((IEnumerable<INode>)
            [.. Documents, .. Modes, .. _organismes, .. Dispositifs.Dispositifs, .. Dispositifs.Iles]).ToDictionary(node => node.Id));
    }

    public IReadOnlyList<DocumentSource> Documents { get; }

    public IReadOnlyList<ModeExercice> Modes { get; }

    public DispositifCatalogue Dispositifs { get; }

    /// <exception cref="ExerciceInvalideException">A file of data/exercice cannot be read: where, and why.</exception>
    public static ExerciceCoordonne Load() => Load(ExerciceFiles.Embedded);

    /// <returns>Null when no document describes the mode.</returns>
    public ModeExercice? FindMode(TypeStructure type) => _modes.GetValueOrDefault(type);

    /// <param name="id">A global id, see <see cref="GlobalId"/>.</param>
    /// <returns>Null when it is none of what the documents tell.</returns>
    public INode? FindNode(string id) => GlobalId.TryParse(id, out var parsed) ? _nodes.Value.GetValueOrDefault(parsed) : null;

    /// <summary>Whether a team meets the minimum of each source that gives one for a mode.</summary>
    /// <param name="type">The mode.</param>
    /// <param name="team">In numbers.</param>
    /// <param name="region">INSEE code: the rules that hold there, or all where its documents give none; null for all.</param>
    /// <exception cref="RequeteInvalideException">EQUIPE_INVALIDE, CODE_REGION_MALFORME, REGION_INCONNUE.</exception>
    public IEnumerable<ConformiteEquipe> CheckTeam(TypeStructure type, Equipe team, string? region)
    {
        CheckRegion(region);
        team.CheckNumbers();
        return RegleEquipe.In(region, FindMode(type)?.ReglesEquipe ?? []).Select(rule => rule.Check(team));
    }

    /// <summary>A région that no document speaks of, whose lack of schemes and organisations is one of documents; null for another, or for
    /// none.</summary>
    public Region? WithoutDocument(Region? region) =>
        region is null || Documents.Any(document => document.Region == region.Code.Value) ? null : region;

    /// <param name="region">INSEE code: the organisations that act there, those of France included; null for all.</param>
    /// <param name="role">Null for all.</param>
    /// <exception cref="RequeteInvalideException">CODE_REGION_MALFORME, REGION_INCONNUE.</exception>
    public IEnumerable<Organisme> Organismes(string? region, RoleOrganisme? role)
    {
        CheckRegion(region);
        return _organismes.Where(organisme =>
            (region is null || organisme.ActsInRegion(region)) && (role is null || organisme.Role == role));
    }

    /// <summary>The organisations that act in one of some départements.</summary>
    public IEnumerable<Organisme> OrganismesIn(IReadOnlyCollection<Departement> departements) =>
        _organismes.Where(organisme => departements.Any(organisme.ActsIn));

    /// <param name="region">INSEE code: the figures about this région only; null for all.</param>
    /// <exception cref="RequeteInvalideException">CODE_REGION_MALFORME, REGION_INCONNUE.</exception>
    public IEnumerable<ChiffrePublie> ChiffresPublies(string? region)
    {
        CheckRegion(region);
        return _chiffres.Where(chiffre => region is null || chiffre.Region == region);
    }

    /// <param name="type">Those for this mode of practice; null for all.</param>
    /// <param name="region">INSEE code: those of its documents and of those about France; null for all.</param>
    /// <exception cref="RequeteInvalideException">CODE_REGION_MALFORME, REGION_INCONNUE.</exception>
    public IEnumerable<Ressource> Ressources(TypeStructure? type, string? region)
    {
        CheckRegion(region);
        return _ressources.Where(ressource =>
            (type is null || ressource.Types.Contains(type.Value)) && (region is null || ressource.Sources[0].Reference.Covers(region)));
    }

    /// <inheritdoc cref="Load()"/>
    internal static ExerciceCoordonne Load(ExerciceFiles files) => new(new ExerciceReader(files));

    private static void CheckRegion(string? region)
    {
        if (region is not null)
        {
            FormeDeCode.Region.Read(region);
            if (!CodesDesRegions.Contains(region))
            {
                throw new RequeteInvalideException(
                    "REGION_INCONNUE",
                    $"Aucune région n'a le code INSEE {region}.",
                    "Cherchez-la avec « regions ».");
            }
        }
    }
}
