using System.Collections;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The structures that satisfy a filter, counted by up to three dimensions. Lines are made when they are first read.</summary>
public sealed class TableauStatistique
{
    private readonly StructureStatistiques _statistics;
    private readonly StructureFilter? _where;
    private readonly Lazy<Tabulation> _tabulation;
    private readonly Lazy<Tabulation> _byFirst;
    private readonly Lazy<(Tabulation Cells, StructureDimension[] Dimensions)>? _unknown;
    private readonly Lazy<string?> _unknownNote;
    private readonly Lazy<TerritoiresCoupes?[]> _coupures;
    private readonly Lazy<int[]>? _order;
    private readonly int? _first;
    private readonly Lazy<CellMembers> _members;
    private readonly Lazy<Comparisons> _comparisons;
    private readonly Lazy<MesureStatistique> _mesure;

    internal TableauStatistique(
        StructureStatistiques statistics,
        StructureFilter? where,
        StructureDimension[] grouperPar,
        Domain domain,
        IReadOnlyList<NiveauTerritoire> comparerA,
        bool inclureVides,
        IReadOnlyList<GroupeSort> ordre,
        int? first,
        RowSet rows,
        Deadline deadline)
    {
        _statistics = statistics;
        _where = where;
        Deadline = deadline;
        Dimensions = grouperPar;
        ComparesWithFrance = comparerA.Contains(NiveauTerritoire.France);
        Domain = domain;
        LinesHavePopulation = domain.HasPopulation
            && !Array.Exists(grouperPar, dimension => dimension.Kind == DimensionStructure.EnQuartierPrioritaire);
        Total = rows.Count;
        Numerateur = domain.Denominateurs.Counted(rows)?.Count ?? Total;
        Expected = new ExpectedValues(statistics.Structures, where);
        var kept = rows.CopyLasting();
        _tabulation = new(() => new Tabulation(statistics, Dimensions, domain, kept, inclureVides ? Expected : null, deadline));
        _order = ordre.Count == 0 ? null : new(() => CellOrder.Of(this, ordre));
        _first = first;
        StructureDimension[] territorialFirst = [.. Dimensions.OrderByDescending(dimension => dimension.IsTerritorial)];
        _unknown = Array.Exists(Dimensions, dimension => dimension.Inconnues.Length > 0 || dimension.FirstIncomplete >= 0)
            ? new(() => (new Tabulation(statistics, territorialFirst, domain, kept, null, deadline), territorialFirst))
            : null;
        _byFirst = new(() => new Tabulation(statistics, Dimensions[..1], domain, kept, null, deadline));
        _unknownNote = new(() => NotesInconnus.Of(this, kept, deadline));
        _coupures = new(() => Array.ConvertAll(
            Dimensions,
            dimension => TerritoiresCoupes.Of(dimension, domain.Territoire.Rows, statistics.Territoires.France.Rows, deadline)));
        _members = new(() => new CellMembers(Tabulation, kept, deadline));
        _comparisons = new(() => new Comparisons(statistics, where, this, kept, comparerA, deadline));
        _mesure = new(() => statistics.Texts.Measure(this));
        Sum = statistics.SumOf(domain);
    }

    /// <summary>Structures that satisfy the filter in the territory: the sum of the lines.</summary>
    public int Total { get; }

    /// <summary>Inhabitants of the communes that the filter keeps of the territory; null when that is no set of communes, or nobody's
    /// number is known.</summary>
    public int? Population => Domain.HasPopulation ? Sum.Population : null;

    public Texte? PopulationMillesime => Domain.HasPopulation ? Domain.Denominateurs.Millesime(Sum.Years) : null;

    /// <summary>What is divided: the total, but for the structures of communes of which the chosen denominator is not known.</summary>
    public int Numerateur { get; }

    /// <summary>What divides the total: the inhabitants of the régions that are covered for the types of the filter.</summary>
    public int? Denominateur => Domain.HasPopulation ? Sum.CoveredPopulation : null;

    public double? Pour10000Habitants => Statut == StatutCellule.Manquant ? null : Rates.Per10000(Numerateur, Denominateur);

    /// <summary>What must be known of <see cref="Population"/> and <see cref="Denominateur"/>, in French; null when there is
    /// nothing.</summary>
    public string? PopulationNote => StatistiqueTexts.Note(this);

    public StatutCellule Statut =>
        Total > 0 ? StatutCellule.Observe : Sum.CoveredCommunes > 0 ? StatutCellule.Zero : StatutCellule.Manquant;

    /// <summary>Of the rate; null when that is.</summary>
    public IntervalleConfiance? Intervalle => Pour10000Habitants is null ? null : IntervalleConfiance.OfRate(Numerateur, Denominateur);

    /// <summary>In the order of the values, by the first dimension first, or in the order asked for.</summary>
    public IReadOnlyList<GroupeStatistique> Groupes => new Lines(this, 0, Math.Min(_first ?? Tabulation.Count, Tabulation.Count));

    /// <summary>The lines that were cut off; null when none was.</summary>
    public ResteGroupes? Reste => _first < Tabulation.Count ? ResteGroupes.Of(this, new Lines(this, _first.Value, Tabulation.Count)) : null;

    /// <summary>Whether empty lines were left out because there are too many.</summary>
    public bool Tronque => Tabulation.IsTruncated;

    public MesureStatistique Mesure => _mesure.Value;

    internal StructureStatistiques Statistics => _statistics;

    /// <summary>Ends what is computed when it is read.</summary>
    internal Deadline Deadline { get; }

    internal StructureDimension[] Dimensions { get; }

    internal bool ComparesWithFrance { get; }

    internal Domain Domain { get; }

    internal ExpectedValues Expected { get; }

    /// <summary>Of the whole domain.</summary>
    internal TerritorySum Sum { get; }

    /// <summary>Counts that tell what is unknown, with their dimensions; null when nothing is.</summary>
    internal (Tabulation Cells, StructureDimension[] Dimensions)? Unknown => _unknown?.Value;

    /// <summary>By the first dimension alone.</summary>
    internal Tabulation ByFirst => _byFirst.Value;

    /// <summary>What is said of unknown values, in French; null when there is nothing.</summary>
    internal string? UnknownNote => _unknownNote.Value;

    /// <summary>By dimension, the territories of which the table is limited to a part; null of a dimension of no territories.</summary>
    internal TerritoiresCoupes?[] Coupures => _coupures.Value;

    internal StructureFilter? Where => _where;

    internal Tabulation Tabulation => _tabulation.Value;

    internal CellMembers Members => _members.Value;

    internal Comparisons Comparisons => _comparisons.Value;

    /// <summary>Whether lines have populations: quarters have none here.</summary>
    internal bool LinesHavePopulation { get; }

    /// <summary>Identifies the table in cursors.</summary>
    internal string Name
    {
        get
        {
            var hash = new QueryHash();
            if (hash.Given(_where is not null))
            {
                _where?.Visit(new FilterHashing(hash), _statistics.Structures);
            }
            var classification = Array.Find(Dimensions, dimension => dimension.Indicateur is not null)?.Indicateur?.Code.Value;
            return FormattableString.Invariant($"statistiques:{hash.Value:x}:{Domain.Territoire.Name}")
                + (classification is null ? "" : $":{classification}");
        }
    }

    private sealed class Lines(TableauStatistique table, int start, int end) : IReadOnlyList<GroupeStatistique>
    {
        public int Count => end - start;

        public GroupeStatistique this[int index] => new(table, table._order is { } order ? order.Value[start + index] : start + index);

        public IEnumerator<GroupeStatistique> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
