using System.Collections.Concurrent;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Counts structures by dimension and relates them to the inhabitants. What is prepared for one answer serves the next.</summary>
public sealed class StructureStatistiques
{
    private const int MaxDimensions = 3;

    private readonly ConcurrentDictionary<string, Lazy<TerritoryGrouping>> _groupings = new();
    private readonly ConcurrentDictionary<(string Grouping, RowSet Covered, Denominateurs Denominateurs), Lazy<TerritorySum[]>> _sums =
        new();
    private readonly ConcurrentDictionary<Indicateur, Lazy<Denominateurs>> _denominateurs = new();
    private readonly Lazy<Denominateurs> _habitants;
    private readonly Lazy<StatistiqueTexts> _texts;

    internal StructureStatistiques(
        StructureTable structures,
        StructureDimensions dimensions,
        TerritoireFinder territoires,
        Couverture couverture,
        JeuDeDonnees jeuDeDonnees)
    {
        Structures = structures;
        Dimensions = dimensions;
        Territoires = territoires;
        Couverture = couverture;
        _habitants = new Lazy<Denominateurs>(() => Denominateurs.Of(territoires.Populations));
        _texts = new Lazy<StatistiqueTexts>(() => new StatistiqueTexts(structures, jeuDeDonnees));
    }

    internal StructureTable Structures { get; }

    internal StructureDimensions Dimensions { get; }

    internal TerritoireFinder Territoires { get; }

    internal StatistiqueTexts Texts => _texts.Value;

    internal CommuneTable Communes => Structures.Commune.Target;

    internal Couverture Couverture { get; }

    /// <summary>A table of the structures that satisfy a filter.</summary>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="grouperPar">What a line of the table is, up to three dimensions; none makes one line.</param>
    /// <param name="territoire">What the table is limited to.</param>
    /// <param name="comparerA">Levels of the territories that each line is compared with.</param>
    /// <param name="inclureVides">Whether lines without structure appear.</param>
    /// <param name="ordre">Order of the lines; null for that of their values.</param>
    /// <param name="first">How many lines to show, the others being summed; null for all.</param>
    /// <param name="indicateur">Code of the classification that the dimension INDICATEUR is; null without it.</param>
    /// <param name="denominateur">Code of the effectif that rates divide by; null for inhabitants.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <exception cref="RequeteInvalideException">DIMENSIONS_INVALIDES, PAGINATION_INVALIDE, INDICATEUR_ABSENT, INDICATEUR_INCONNU,
    /// INDICATEUR_D_AUTRE_NATURE, INDICATEUR_SANS_DIMENSION, or of the filter.</exception>
    public TableauStatistique Tabulate(
        StructureFilter? where,
        IReadOnlyList<DimensionStructure> grouperPar,
        Territoire territoire,
        IReadOnlyList<NiveauTerritoire> comparerA,
        bool inclureVides,
        IReadOnlyList<GroupeSort>? ordre = null,
        int? first = null,
        string? indicateur = null,
        string? denominateur = null,
        Deadline deadline = default)
    {
        Check(grouperPar);
        if (first < 0)
        {
            throw new RequeteInvalideException(
                "PAGINATION_INVALIDE",
                $"« first » vaut {first} : c'est un nombre de groupes, au moins 0.",
                "Omettez-le pour les avoir tous.");
        }
        if (indicateur is not null && !grouperPar.Contains(DimensionStructure.Indicateur))
        {
            throw new RequeteInvalideException(
                "INDICATEUR_SANS_DIMENSION",
                "« indicateur » nomme un classement, et « grouperPar » n'a pas INDICATEUR.",
                "Ajoutez INDICATEUR à « grouperPar », ou retirez « indicateur ».");
        }
        using var rows = Select(where, deadline);
        rows.IntersectWith(territoire.StructureRows);
        return new TableauStatistique(
            this,
            where,
            [.. grouperPar.Select(dimension => Dimensions.Of(dimension, indicateur))],
            Domain.Of(territoire, where, Structures, DenominateursOf(denominateur)),
            [.. comparerA.Distinct()],
            inclureVides,
            ordre ?? [],
            first,
            rows,
            deadline);
    }

    /// <exception cref="RequeteInvalideException">DIMENSIONS_INVALIDES.</exception>
    internal static void Check(IReadOnlyList<DimensionStructure> grouperPar)
    {
        if (grouperPar.Count > MaxDimensions || grouperPar.Distinct().Count() < grouperPar.Count)
        {
            throw new RequeteInvalideException(
                "DIMENSIONS_INVALIDES",
                $"« grouperPar » prend {MaxDimensions} dimensions au plus, toutes différentes.",
                "Retirez les dimensions en trop, ou faites plusieurs requêtes.");
        }
    }

    internal RowSet Select(StructureFilter? where, Deadline deadline = default) =>
        Query.Select<Structure, StructureTable>(Structures, null, null, where, deadline);

    /// <param name="indicateur">Null for inhabitants.</param>
    /// <exception cref="RequeteInvalideException">INDICATEUR_INCONNU, INDICATEUR_D_AUTRE_NATURE.</exception>
    private Denominateurs DenominateursOf(string? indicateur) => indicateur is null
        ? _habitants.Value
        : _denominateurs.GetOrAdd(
            Communes.Indicateurs.Require(indicateur, NatureIndicateur.Effectif, "n'est pas un effectif par lequel diviser"),
            found => new Lazy<Denominateurs>(() => Denominateurs.Of(found, Territoires.Populations, Structures))).Value;

    internal TerritoryGrouping Group(IReadOnlyList<StructureDimension> territorial) => _groupings.GetOrAdd(
        Identify(territorial), _ => new Lazy<TerritoryGrouping>(() => new TerritoryGrouping(territorial, Structures))).Value;

    /// <summary>The sums of all the communes of the directory, by combination.</summary>
    /// <param name="territorial">The dimensions.</param>
    /// <param name="covered">One of the sets of <see cref="Couverture"/>.</param>
    /// <param name="denominateurs">What is summed.</param>
    internal TerritorySum[] NationalSums(
        IReadOnlyList<StructureDimension> territorial, RowSet covered, Denominateurs denominateurs) => _sums.GetOrAdd(
        (Identify(territorial), covered, denominateurs),
        _ => new Lazy<TerritorySum[]>(() =>
        {
            var grouping = Group(territorial);
            return TerritorySum.Sum(grouping, Axis.Whole(grouping.Count), Territoires.France.Rows, denominateurs, covered);
        })).Value;

    /// <summary>The sum of all the communes of a domain.</summary>
    internal TerritorySum SumOf(Domain domain)
    {
        var covered = Couverture.Communes(domain.Types);
        return ReferenceEquals(domain.Leaves, Territoires.France.Rows)
            ? NationalSums([], covered, domain.Denominateurs)[0]
            : TerritorySum.Sum(Group([]), Axis.Whole(1), domain.Leaves, domain.Denominateurs, covered)[0];
    }

    private static string Identify(IReadOnlyList<StructureDimension> dimensions) =>
        string.Join('/', dimensions.Select(dimension => dimension.Indicateur?.Code.Value is { } code ? $"={code}" : $"{dimension.Kind}"));
}
