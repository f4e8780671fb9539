using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>What became of the structures from one version of the directory to another.</summary>
public sealed class EvolutionEntreVersions
{
    private readonly VersionComparison _comparison;
    private readonly StructureFilter? _where;
    private readonly StructureTable _structures;
    private readonly Deadline _deadline;
    private readonly List<(StructureSuivie Structure, IReadOnlyList<NatureChangement> Natures)> _followed;

    private EvolutionEntreVersions(
        VersionChargee de,
        VersionChargee a,
        StructureFilter? where,
        IReadOnlyList<DimensionStructure> grouperPar,
        Deadline deadline)
    {
        _deadline = deadline;
        De = de.Version;
        A = a.Version;
        _where = where;
        _structures = a.Annuaire.Statistiques.Structures;
        _comparison = new VersionComparison(de.Annuaire, a.Annuaire, where, deadline);
        _followed = [.. _comparison.Structures.Select(structure => (structure, NaturesOf(structure)))];
        Total = Tally([])[0].Effectifs;
        Groupes = grouperPar.Count == 0 ? [] : Tally(grouperPar);
    }

    /// <summary>The first version.</summary>
    public VersionAnnuaire De { get; }

    /// <summary>The second version.</summary>
    public VersionAnnuaire A { get; }

    public EffectifsEvolution Total { get; }

    /// <summary>In the order of their values; empty unless dimensions were asked for.</summary>
    public IReadOnlyList<GroupeEvolution> Groupes { get; }

    public IReadOnlyList<NonComparable> TypesNonComparables => _comparison.TypesNonComparables;

    public IReadOnlyList<NonComparable> RegionsNonComparables => _comparison.RegionsNonComparables;

    /// <param name="de">The first version.</param>
    /// <param name="a">The second version.</param>
    /// <param name="where">Which structures count, asked of each version apart; null for all.</param>
    /// <param name="grouperPar">Up to three dimensions, each once; none for the total alone.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <exception cref="RequeteInvalideException">VERSIONS_INVERSEES, DIMENSIONS_INVALIDES, or of the filter.</exception>
    public static EvolutionEntreVersions Between(
        VersionChargee de,
        VersionChargee a,
        StructureFilter? where,
        IReadOnlyList<DimensionStructure> grouperPar,
        Deadline deadline = default)
    {
        if (de.Version.DateExtraction > a.Version.DateExtraction)
        {
            throw new RequeteInvalideException(
                "VERSIONS_INVERSEES", $"« de », {de.Version}, est plus récente que « a », {a.Version}.", "Échangez « de » et « a ».");
        }
        StructureStatistiques.Check(grouperPar);
        return new EvolutionEntreVersions(de, a, where, grouperPar, deadline);
    }

    /// <summary>The structures that changed, in the order of their FINESS numbers.</summary>
    /// <param name="nature">Only those that changed in one of these ways; null for any.</param>
    /// <param name="first">Size of the page; null leaves it to the policy.</param>
    /// <param name="after">Cursor that the page follows.</param>
    /// <param name="policy">Null is <see cref="PagePolicy.OnePage"/>.</param>
    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE, CURSEUR_INVALIDE.</exception>
    public Connection<Changement> Changements(
        IReadOnlyList<NatureChangement>? nature = null, int? first = null, string? after = null, PagePolicy? policy = null)
    {
        var changed = _followed
            .Where(followed => nature is null ? followed.Natures.Count > 0 : followed.Natures.Any(nature.Contains))
            .Select(followed => new Changement(
                _comparison.Before(followed.Structure),
                _comparison.After(followed.Structure),
                followed.Natures));
        var page = new PageArguments(first, after, Policy: policy, Deadline: _deadline);
        return new ChangementTable([.. changed]).Page(Identify(nature), page);
    }

    private IReadOnlyList<NatureChangement> NaturesOf(in StructureSuivie structure)
    {
        _deadline.Check();
        return _comparison.NaturesOf(structure);
    }

    private List<GroupeEvolution> Tally(IReadOnlyList<DimensionStructure> kinds)
    {
        var tally = new GroupedTally([.. kinds.Select(_comparison.Dimension)]);
        foreach (var (structure, natures) in _followed)
        {
            _deadline.Check();
            tally.Add(structure, natures, isLate: _comparison.After(structure)?.DateOuverture < De.DateExtraction);
        }
        return tally.Groupes();
    }

    private QueryHash Identify(IReadOnlyList<NatureChangement>? nature)
    {
        var hash = new QueryHash();
        hash.Add(nameof(Changement));
        hash.Add(De.Version.Value);
        hash.Add(A.Version.Value);
        if (hash.Given(_where is not null))
        {
            _where?.Visit(new FilterHashing(hash), _structures);
        }
        foreach (var asked in nature ?? [])
        {
            hash.Add((int)asked);
        }
        return hash;
    }
}
