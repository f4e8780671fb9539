using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>A line of a <see cref="TableauStatistique"/>: the structures that have the same values.</summary>
public readonly struct GroupeStatistique
{
    private readonly TableauStatistique _table;
    private readonly int _cell;

    internal GroupeStatistique(TableauStatistique table, int cell)
    {
        _table = table;
        _cell = cell;
    }

    /// <summary>One per dimension of the table, in their order.</summary>
    public CleStatistique[] Cles
    {
        get
        {
            var keys = new CleStatistique[_table.Dimensions.Length];
            for (var i = 0; i < keys.Length; i++)
            {
                keys[i] = KeyAt(i);
            }
            return keys;
        }
    }

    public int Nombre => _table.Tabulation.CountOf(_cell);

    /// <summary>The structures that are known to be of the line.</summary>
    public int NombreMinimum => Nombre;

    /// <summary>With those whose unknown values may be the line's; null when nothing bounds the number: a year that the files cannot hold
    /// whole yet.</summary>
    public int? NombreMaximum => _table.Unknown is { } unknown
        ? Fourchette.Maximum(unknown.Cells, unknown.Dimensions, ValuesBy(unknown.Dimensions))
        : Nombre;

    /// <summary>What is divided: the structures in the communes whose inhabitants are counted. Null without population.</summary>
    public int? Numerateur => _table.LinesHavePopulation ? _table.Tabulation.NumeratorOf(_cell) : null;

    /// <summary>What it is divided by: inhabitants of the régions that are covered for the line's type; null without
    /// population.</summary>
    public int? Denominateur => _table.LinesHavePopulation ? Sum.CoveredPopulation : null;

    /// <summary>Share of the table's total, 0 to 1; null when that is 0, or the number is not known.</summary>
    public double? Part => Statut == StatutCellule.Manquant ? null : Rates.Share(Nombre, _table.Total);

    /// <summary>The same share among the structures that have the line's first value.</summary>
    public double? PartDansPremiereCle => Statut == StatutCellule.Manquant || _table.Dimensions.Length == 0
        ? null
        : Rates.Share(Nombre, First.Count);

    /// <summary>Share of the inhabitants of the first value's territory who are in the line's; null where lines share their inhabitants, or
    /// without population.</summary>
    public double? PartPopulationDansPremiereCle =>
        _table.LinesHavePopulation
        && _table.Dimensions.Length > 0
        && Array.TrueForAll(_table.Dimensions, dimension => dimension.IsTerritorial)
            ? Rates.Share(Population ?? 0, First.Sum.Population ?? 0)
            : null;

    /// <summary>Inhabitants of the line's territory; lines of one territory share it. Null when it is not known.</summary>
    public int? Population => _table.LinesHavePopulation ? Sum.Population : null;

    public Texte? PopulationMillesime =>
        _table.LinesHavePopulation ? _table.Domain.Denominateurs.Millesime(Sum.Years) : null;

    public double? Pour10000Habitants =>
        _table.LinesHavePopulation && Statut != StatutCellule.Manquant
            ? Rates.Per10000(_table.Tabulation.NumeratorOf(_cell), Sum.CoveredPopulation)
            : null;

    /// <summary>Of the rate; null when that is.</summary>
    public IntervalleConfiance? Intervalle => Pour10000Habitants is null
        ? null
        : IntervalleConfiance.OfRate(_table.Tabulation.NumeratorOf(_cell), Sum.CoveredPopulation);

    public StatutCellule Statut => StatusOf(Nombre, Nombre > 0 ? Nombre : NombreMaximum, Sum);

    /// <summary>The same measure in the territories that hold the line's own, at the levels asked for; none where several share
    /// it.</summary>
    public IReadOnlyList<Comparaison> Comparaisons => _table.Comparisons.Of(_cell, this);

    public MesureStatistique Mesure => _table.Mesure;

    private ref readonly TerritorySum Sum => ref _table.Tabulation.SumOf(_cell);

    private (int Count, int Numerator, TerritorySum Sum) First => _table.ByFirst.Find([_table.Tabulation.ValueOf(_cell, 0)]);

    /// <summary>Whether the number is too small for the rate and the shares to say much.</summary>
    /// <param name="seuil">Structures.</param>
    public bool EffectifFaible(int seuil = 20) => Nombre < seuil;

    /// <returns>Null for a dimension that the table has not.</returns>
    public CleStatistique? Cle(DimensionStructure dimension)
    {
        var index = Array.FindIndex(_table.Dimensions, candidate => candidate.Kind == dimension);
        return index < 0 ? null : KeyAt(index);
    }

    /// <summary>One of <see cref="Comparaisons"/>; null when the line's territory is in several of that level, or in none.</summary>
    /// <exception cref="RequeteInvalideException">COMPARAISON_ABSENTE.</exception>
    public Comparaison? Comparaison(NiveauTerritoire niveau) => _table.Comparisons.At(niveau, _cell, this);

    /// <summary>The structures of the line.</summary>
    /// <exception cref="RequeteInvalideException">PAGINATION_INVALIDE, CURSEUR_INVALIDE.</exception>
    public Connection<Structure> Structures(int? first = null, string? after = null, PagePolicy? policy = null)
    {
        var keys = string.Join(',', Cles.Select(key => $"{key.Dimension}={key.Code?.Value}"));
        return _table.Members.Page(
            _table.Statistics.Structures,
            _cell,
            $"{_table.Name}:{keys}",
            new PageArguments(first, after, Policy: policy, Deadline: _table.Deadline));
    }

    /// <summary>What a number of structures with the line's values means in a territory.</summary>
    /// <param name="count">The number.</param>
    /// <param name="maximum">What it may be at most; null when nothing bounds it.</param>
    /// <param name="territory">What is known of the territory.</param>
    internal StatutCellule StatusOf(int count, int? maximum, in TerritorySum territory) =>
        IsIncomplete ? StatutCellule.Manquant
        : count > 0 ? StatutCellule.Observe
        : maximum == 0 && territory.CoveredCommunes > 0 && AreValuesListed() ? StatutCellule.Zero
        : StatutCellule.Manquant;

    private bool IsIncomplete
    {
        get
        {
            for (var i = 0; i < _table.Dimensions.Length; i++)
            {
                if (_table.Dimensions[i].IsIncomplete(_table.Tabulation.ValueOf(_cell, i)))
                {
                    return true;
                }
            }
            return false;
        }
    }

    private int[] ValuesBy(StructureDimension[] dimensions)
    {
        var (table, cell) = (_table, _cell);
        return Array.ConvertAll(dimensions, dimension => table.Tabulation.ValueOf(cell, Array.IndexOf(table.Dimensions, dimension)));
    }

    private CleStatistique KeyAt(int index)
    {
        var dimension = _table.Dimensions[index];
        var value = _table.Tabulation.ValueOf(_cell, index);
        return new CleStatistique(dimension.Kind, dimension.CodeOf(value), dimension.LibelleOf(value))
        {
            Entier = _table.Coupures[index]?.IsWhole(value),
        };
    }

    /// <summary>Whether the loaded files, and what is deduced from them, ever give the values that depend on them.</summary>
    private bool AreValuesListed()
    {
        for (var i = 0; i < _table.Dimensions.Length; i++)
        {
            if (!_table.Dimensions[i].IsTerritorial && !_table.Dimensions[i].IsInBase(_table.Tabulation.ValueOf(_cell, i)))
            {
                return false;
            }
        }
        return true;
    }
}
