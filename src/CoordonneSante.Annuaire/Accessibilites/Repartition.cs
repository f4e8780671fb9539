using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How a measure of communes is spread over the inhabitants of each group of a division.</summary>
/// <remarks>
/// A quantile of order p is the smallest value at which the inhabitants, from the lowest value up, reach the share p of those
/// measured: no interpolation, always the value of some commune, and the median is the fifth decile. The arithmetic on inhabitants
/// is on integers, so it is exact.
/// </remarks>
internal sealed class Repartition
{
    public const int DecileCount = 9;

    private readonly Methode _methode;
    private readonly Peuplement _peuplement;
    private readonly MesureParCommune _mesure;
    private readonly Decoupage _decoupage;
    private readonly double[] _seuils;
    private readonly Effectifs[] _effectifs;
    private readonly double[] _sums;
    private readonly double[] _deciles;
    private readonly (int Population, int Communes)[] _within;
    private readonly Lazy<int[]> _communesOfGroups;

    /// <param name="methode">What the measure says of itself.</param>
    /// <param name="peuplement">Where people live.</param>
    /// <param name="decoupage">The groups.</param>
    /// <param name="rows">The communes that count.</param>
    /// <param name="mesure">What is measured; lower comes first.</param>
    /// <param name="seuils">Values up to which inhabitants are counted.</param>
    /// <param name="deadline">Ends the computation.</param>
    public Repartition(
        Methode methode,
        Peuplement peuplement,
        Decoupage decoupage,
        RowSet rows,
        MesureParCommune mesure,
        double[] seuils,
        Deadline deadline)
    {
        _methode = methode;
        _peuplement = peuplement;
        _mesure = mesure;
        _decoupage = decoupage;
        _seuils = seuils;
        _effectifs = new Effectifs[decoupage.GroupCount];
        _sums = new double[decoupage.GroupCount];
        _deciles = new double[decoupage.GroupCount * DecileCount];
        _within = new (int, int)[decoupage.GroupCount * seuils.Length];
        foreach (var row in rows)
        {
            deadline.Check();
            Count(row, ref _effectifs[decoupage.GroupOf(row)], !double.IsNaN(mesure[row]));
        }
        Spread(rows, mesure, deadline);
        _communesOfGroups = new(() => CountCommunes(deadline));
    }

    /// <summary>The groups that have a commune, in the order of their codes; that of no territory last.</summary>
    public IEnumerable<int> Groups
    {
        get
        {
            for (var group = 1; group < _effectifs.Length; group++)
            {
                if (_effectifs[group].Communes > 0)
                {
                    yield return group;
                }
            }
            if (_effectifs[0].Communes > 0)
            {
                yield return 0;
            }
        }
    }

    public Texte CodeOf(int group) => _decoupage.CodeOf(group);

    public Texte LibelleOf(int group) => _decoupage.LibelleOf(group);

    /// <returns>Whether all communes of a territory count; null of a group that is none.</returns>
    public bool? IsWhole(int group) =>
        group == 0 || !_decoupage.OfTerritories ? null : _communesOfGroups.Value[group] == _effectifs[group].Communes;

    public ref readonly Effectifs EffectifsOf(int group) => ref _effectifs[group];

    public MesureStatistique MesureOf(int group) => _peuplement.Describe(
        _methode.Unite == UniteTrajet.Minute ? _methode : NotesAcces.WithCentres(_methode, _effectifs[group]),
        _effectifs[group].Years,
        NotesAcces.Of(_mesure.Types, _effectifs[group], _peuplement, isPart: _decoupage.GroupCount > 2 && IsWhole(group) == false));

    /// <returns>Mean over the measured inhabitants; null without any.</returns>
    public double? MeanOf(int group) => HasMeasure(group) ? _sums[group] / _effectifs[group].PopulationMesuree : null;

    /// <returns>Null without measured inhabitants.</returns>
    public double? MedianOf(int group) => HasMeasure(group) ? _deciles[(group * DecileCount) + (DecileCount / 2)] : null;

    /// <returns>The first to the ninth; none without measured inhabitants.</returns>
    public double[] DecilesOf(int group) =>
        HasMeasure(group) ? _deciles[(group * DecileCount)..((group + 1) * DecileCount)] : [];

    /// <returns>One per asked value, in the order asked; none without measured inhabitants.</returns>
    public SeuilAccessibilite[] WithinOf(int group)
    {
        var seuils = new SeuilAccessibilite[HasMeasure(group) ? _seuils.Length : 0];
        for (var i = 0; i < seuils.Length; i++)
        {
            var (population, communes) = _within[(group * _seuils.Length) + i];
            seuils[i] = new SeuilAccessibilite(_seuils[i], population, (double)population / _effectifs[group].PopulationMesuree, communes);
        }
        return seuils;
    }

    private int[] CountCommunes(Deadline deadline)
    {
        var counts = new int[_decoupage.GroupCount];
        foreach (var row in _peuplement.Leaves)
        {
            deadline.Check();
            counts[_decoupage.GroupOf(row)]++;
        }
        return counts;
    }

    private bool HasMeasure(int group) => _effectifs[group].PopulationMesuree > 0;

    private void Count(int row, ref Effectifs effectifs, bool isMeasured)
    {
        var population = _peuplement.Population(row);
        effectifs.Communes++;
        effectifs.Population += population;
        effectifs.Years |= _peuplement.Years(row);
        effectifs.CommunesSansPopulation += _peuplement.HasPopulation(row) ? 0 : 1;
        switch (_mesure.Situation(row))
        {
            case SituationCommune.NonCouverte:
                effectifs.RegionsNonCouvertes |= 1UL << _peuplement.Couverture.RegionOfCommune[row];
                effectifs.CommunesNonCouvertes++;
                effectifs.PopulationNonCouverte += population;
                break;
            case SituationCommune.OutreMer:
                effectifs.CommunesOutreMer++;
                effectifs.CommunesNonCouvertes++;
                effectifs.PopulationNonCouverte += population;
                break;
            case SituationCommune.SansDuree:
                effectifs.CommunesSansDuree++;
                effectifs.PopulationSansDuree += population;
                break;
            case SituationCommune.SansCentre:
                effectifs.CommunesSansCentre++;
                effectifs.PopulationNonSituee += population;
                break;
            default:
                effectifs.CommunesMesurees += isMeasured ? 1 : 0;
                effectifs.PopulationMesuree += isMeasured ? population : 0;
                effectifs.PopulationAuChefLieu += isMeasured && _peuplement.EstAuChefLieu(row) ? population : 0;
                effectifs.PopulationEnLimite += isMeasured && _mesure.EstEnLimite(row) ? population : 0;
                break;
        }
    }

    private void Spread(RowSet rows, MesureParCommune mesure, Deadline deadline)
    {
        var reached = new int[_effectifs.Length];
        var deciles = new int[_effectifs.Length];
        foreach (var row in mesure.Order)
        {
            deadline.Check();
            if (!rows.Contains(row))
            {
                continue;
            }
            var group = _decoupage.GroupOf(row);
            var population = _peuplement.Population(row);
            var total = _effectifs[group].PopulationMesuree;
            var value = mesure[row];
            _sums[group] += population * value;
            reached[group] += population;
            while (deciles[group] < DecileCount && reached[group] * (DecileCount + 1L) >= total * (deciles[group] + 1L))
            {
                _deciles[(group * DecileCount) + deciles[group]++] = value;
            }
            for (var i = 0; i < _seuils.Length; i++)
            {
                if (value <= _seuils[i])
                {
                    ref var within = ref _within[(group * _seuils.Length) + i];
                    within = (within.Population + population, within.Communes + 1);
                }
            }
        }
    }
}
