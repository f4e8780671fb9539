using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Loading;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Annuaire.Exercice.Loading;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>The support schemes that documents describe, and which of them a project may ask for.</summary>
public sealed class DispositifCatalogue
{
    private readonly Dictionary<string, Dispositif> _byCode;
    private readonly Dictionary<string, Ile> _ileOfCommune;
    private readonly ProjetCheck _check;

    private readonly IReadOnlyDictionary<TypeStructure, ModeExercice> _modes;

    /// <exception cref="ExerciceInvalideException">
    /// Two schemes are not incompatible with each other both ways, or one is over without its last year.
    /// </exception>
    internal DispositifCatalogue(
        ExerciceReader reader, IReadOnlyDictionary<string, Organisme> organismes, IReadOnlyDictionary<TypeStructure, ModeExercice> modes)
    {
        _modes = modes;
        reader.Add(new ConditionConverter());
        var criteres = reader.Read<CritereRow>("criteres").ToDictionary(row => row.Code, StringComparer.Ordinal);
        var rows = reader.Read<DispositifRow>("dispositifs");
        Iles = reader.Read<Ile>("iles");
        Incompatibilities.Check(rows);
        Dispositifs = [.. rows.Select(row => new Dispositif(row, criteres, organismes, modes, Get))];
        _byCode = Dispositifs.ToDictionary(dispositif => dispositif.Code, StringComparer.Ordinal);
        Vigueurs.Check(rows);
        _ileOfCommune = Iles
            .SelectMany(ile => ile.Communes, (ile, code) => (ile, code))
            .ToDictionary(pair => pair.code, pair => pair.ile, StringComparer.Ordinal);
        _check = new ProjetCheck(criteres.Values.SelectMany(row => row.Condition.Declarations).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>In the file's order: by funder and by mode.</summary>
    public IReadOnlyList<Dispositif> Dispositifs { get; }

    public IReadOnlyList<Ile> Iles { get; }

    /// <summary>The schemes for a mode of practice, of a nature; null for all.</summary>
    public IEnumerable<Dispositif> Find(TypeStructure? type, NatureDispositif? nature) => Dispositifs.Where(dispositif =>
        (type is null || dispositif.Types.Contains(type.Value)) && (nature is null || dispositif.Natures.Contains(nature.Value)));

    /// <summary>The schemes that a document places in one of some régions, or in all France, but those that are over.</summary>
    /// <param name="regions">INSEE codes.</param>
    /// <param name="type">Those for this mode of practice; null for all.</param>
    public IEnumerable<Dispositif> OpenIn(IReadOnlyCollection<string> regions, TypeStructure? type) => Find(type, nature: null)
        .Where(dispositif => dispositif.Vigueur != VigueurDispositif.Termine)
        .Where(dispositif => dispositif.Region is null || regions.Contains(dispositif.Region));

    /// <summary>The schemes for the project's mode, those of other régions excepted, each with its verdict.</summary>
    /// <param name="projet">As the request gives it.</param>
    /// <param name="annuaire">Where places are found.</param>
    /// <param name="fusion">What became of the project's commune, when its code is no longer in use; else null.</param>
    /// <returns>
    /// Those in force first, then those that nothing shows to exist still, then those that are over; of these, met first, then to be
    /// verified, then not met; of one verdict, in the catalogue's order.
    /// </returns>
    /// <exception cref="RequeteInvalideException">The project's place is unknown or contradictory, or a fact cannot be.</exception>
    public IReadOnlyList<EvaluationDispositif> Evaluate(Projet projet, AnnuaireSnapshot annuaire, out CommuneFusionnee? fusion)
    {
        _check.Check(projet);
        return Evaluate(projet, LieuDeProjet.Find(projet, annuaire, out fusion), annuaire);
    }

    /// <summary>The région of a project; null when nothing tells it for sure.</summary>
    /// <inheritdoc cref="Evaluate(Projet, AnnuaireSnapshot, out CommuneFusionnee?)"/>
    public static Region? RegionOf(Projet projet, AnnuaireSnapshot annuaire) =>
        LieuDeProjet.Find(projet, annuaire, out _) is { CommuneCertaine: true, Commune: { } commune } ? commune.Departement.Region : null;

    /// <summary>What a project should say next for most schemes to be decided.</summary>
    /// <inheritdoc cref="Evaluate(Projet, AnnuaireSnapshot, out CommuneFusionnee?)"/>
    public IReadOnlyList<QuestionProjet> Ask(Projet projet, AnnuaireSnapshot annuaire, out CommuneFusionnee? fusion) =>
        QuestionProjet.Of(Evaluate(projet, annuaire, out fusion));

    /// <summary>The schemes that an existing structure may ask for, judged on what the directory knows of it.</summary>
    /// <inheritdoc cref="Evaluate(Projet, AnnuaireSnapshot, out CommuneFusionnee?)"/>
    public IReadOnlyList<EvaluationDispositif> Evaluate(Structure structure, AnnuaireSnapshot annuaire) =>
        Evaluate(Projet.Of(structure), LieuDeProjet.Of(structure, annuaire), annuaire);

    private Dispositif Get(string code) => _byCode[code];

    private List<EvaluationDispositif> Evaluate(Projet projet, LieuDeProjet lieu, AnnuaireSnapshot annuaire)
    {
        var situation = new Situation(projet, lieu, _modes.GetValueOrDefault(projet.Type), _ileOfCommune, annuaire.GenerationQuartiers);
        var regions = lieu.RegionsPossibles;
        return
        [
            .. Find(projet.Type, null)
                .Where(dispositif => dispositif.Region is null || regions is null || regions.Contains(dispositif.Region))
                .Select(dispositif => dispositif.Evaluate(situation))
                .OrderBy(evaluation => Rank(evaluation.Dispositif.Vigueur))
                .ThenBy(evaluation => Rank(evaluation.Statut))
                .ThenBy(evaluation => Rank(evaluation.StatutDuProjet)),
        ];
    }

    private static int Rank(VigueurDispositif vigueur) => vigueur switch
    {
        VigueurDispositif.EnCoursSelonLeDocument => 0,
        VigueurDispositif.Inconnu => 1,
        _ => 2,
    };

    private static int Rank(StatutEvaluation statut) => statut switch
    {
        StatutEvaluation.Rempli => 0,
        StatutEvaluation.AVerifier => 1,
        _ => 2,
    };
}
