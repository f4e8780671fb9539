using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>What an indicator is in a territory of several communes.</summary>
public sealed class AgregatIndicateur
{
    private readonly CommuneTable _communes;
    private readonly PopulationColumns _populations;
    private readonly RowSet _rows;
    private readonly double _sum;
    private readonly int _weighted;
    private readonly int[] _communesOfClass;
    private readonly int[] _populationOfClass;

    /// <param name="indicateur">Of what.</param>
    /// <param name="communes">Every commune of the directory.</param>
    /// <param name="populations">Their populations.</param>
    /// <param name="rows">The leaf communes of the territory; kept, so it must outlive the request.</param>
    internal AgregatIndicateur(Indicateur indicateur, CommuneTable communes, PopulationColumns populations, RowSet rows)
    {
        (Indicateur, _communes, _populations, _rows) = (indicateur, communes, populations, rows);
        var column = indicateur.Colonne;
        _communesOfClass = new int[column.Classes.Count + 1];
        _populationOfClass = new int[column.Classes.Count + 1];
        foreach (var row in rows)
        {
            var population = Math.Max(populations.ByRow[row], 0);
            Population += population;
            if (column.RangsDeClasse[row] == 0 && double.IsNaN(column.Valeurs[row]))
            {
                CommunesInconnues++;
                continue;
            }
            CommunesConnues++;
            CommunesDeduites += column.RegleOf(row) is null ? 0 : 1;
            PopulationConnue += population;
            if (indicateur.Nature == NatureIndicateur.Classe)
            {
                _communesOfClass[column.RangsDeClasse[row]]++;
                _populationOfClass[column.RangsDeClasse[row]] += population;
                continue;
            }
            _weighted += population;
            _sum += indicateur.Nature == NatureIndicateur.Effectif ? column.Valeurs[row] : column.Valeurs[row] * population;
        }
    }

    public Indicateur Indicateur { get; }

    /// <summary>A count's sum, a level's mean weighted by inhabitants; null for a classification, and where nothing is known.</summary>
    public double? Valeur => Indicateur.Nature switch
    {
        NatureIndicateur.Effectif when CommunesConnues > 0 => _sum,
        NatureIndicateur.Numerique when _weighted > 0 => _sum / _weighted,
        _ => null,
    };

    /// <summary>In the order of the classes, those without commune too; none but for a classification.</summary>
    public IReadOnlyList<PartClasse> Classes =>
        [
            .. Indicateur.Classes.Select((classe, i) => new PartClasse(
                classe,
                _communesOfClass[i + 1],
                _populationOfClass[i + 1],
                PopulationConnue > 0 ? (double)_populationOfClass[i + 1] / PopulationConnue : null)),
        ];

    /// <summary>Inhabitants of the territory.</summary>
    public int Population { get; }

    /// <summary>Those of the communes of which it is known: what the mean and the shares are about.</summary>
    public int PopulationConnue { get; }

    /// <summary>0 to 1; null without inhabitants.</summary>
    public double? PartConnue => Population > 0 ? (double)PopulationConnue / Population : null;

    public int CommunesConnues { get; }

    /// <summary>Those of them that have it by a rule.</summary>
    public int CommunesDeduites { get; }

    public int CommunesInconnues { get; }

    /// <summary>The same in the territories that hold this one; those of a level that holds it in several, or not at all, are left
    /// out.</summary>
    /// <param name="niveaux">Levels.</param>
    public IReadOnlyList<ComparaisonIndicateur> Comparaisons(IReadOnlyList<NiveauTerritoire> niveaux) =>
        [
            .. niveaux.Distinct()
                .Select(niveau => TerritoireEnglobant.Of(_communes, _populations, _rows, niveau))
                .OfType<TerritoireEnglobant>()
                .Select(wider => new ComparaisonIndicateur(
                    wider, this, new AgregatIndicateur(Indicateur, _communes, _populations, wider.Rows))),
        ];
}
