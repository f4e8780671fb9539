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

    /// <summary>What is divided: the structures in the communes whose inhabitants are counted. Null without population.</summary>
    public int? Numerateur => _table.LinesHavePopulation ? _table.Tabulation.NumeratorOf(_cell) : null;

    /// <summary>What it is divided by: inhabitants of the régions that are covered for the line's type; null without
    /// population.</summary>
    public int? Denominateur => _table.LinesHavePopulation ? Sum.CoveredPopulation : null;

    /// <summary>Share of the table's total, 0 to 1; null when that is 0, or the number is not known.</summary>
    public double? Part => Statut == StatutCellule.Manquant ? null : Rates.Share(Nombre, _table.Total);

    /// <summary>Inhabitants of the line's territory; lines of one territory share it. Null when it is not known.</summary>
    public int? Population => _table.LinesHavePopulation ? Sum.Population : null;

    public Texte? PopulationMillesime =>
        _table.LinesHavePopulation ? _table.Statistics.Territoires.Populations.Millesime(Sum.Years) : null;

    public double? Pour10000Habitants =>
        _table.LinesHavePopulation && Statut != StatutCellule.Manquant
            ? Rates.Per10000(_table.Tabulation.NumeratorOf(_cell), Sum.CoveredPopulation)
            : null;

    public StatutCellule Statut => StatusOf(Nombre, Sum);

    /// <summary>The same measure in the territories that hold the line's own, at the levels asked for; none where several share
    /// it.</summary>
    public IReadOnlyList<Comparaison> Comparaisons => _table.Comparisons.Of(_cell, this);

    public MesureStatistique Mesure => _table.Mesure;

    private ref readonly TerritorySum Sum => ref _table.Tabulation.SumOf(_cell);

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
            _table.Statistics.Structures, _cell, $"{_table.Name}:{keys}", new PageArguments(first, after, Policy: policy));
    }

    /// <summary>What a number of structures with the line's values means in a territory.</summary>
    internal StatutCellule StatusOf(int count, in TerritorySum territory) =>
        count > 0 ? StatutCellule.Observe
        : territory.CoveredCommunes > 0 && AreValuesListed() ? StatutCellule.Zero
        : StatutCellule.Manquant;

    private CleStatistique KeyAt(int index)
    {
        var dimension = _table.Dimensions[index];
        var value = _table.Tabulation.ValueOf(_cell, index);
        return new CleStatistique(dimension.Kind, dimension.CodeOf(value), dimension.LibelleOf(value));
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
