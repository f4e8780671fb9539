using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>One number per commune, known or not, and the communes sorted by it.</summary>
internal sealed class MesureParCommune
{
    private readonly double[] _values;
    private readonly SituationCommune[] _situations;
    private readonly RowSet _enLimite;

    /// <param name="types">The types of the structures that the measure is about.</param>
    /// <param name="values">By row of the commune table; NaN where nothing was measured.</param>
    /// <param name="situations">By row: why nothing was.</param>
    /// <param name="enLimite">The communes that an unknown structure beyond the limits of the data may be nearer to; kept.</param>
    public MesureParCommune(TypesAdmis types, double[] values, SituationCommune[] situations, RowSet enLimite)
    {
        _enLimite = enLimite;
        Types = types;
        _values = values;
        _situations = situations;
        var rows = new int[values.Length];
        var count = 0;
        for (var row = 0; row < values.Length; row++)
        {
            if (!double.IsNaN(values[row]))
            {
                rows[count++] = row;
            }
        }
        Order = rows[..count];
        Sort(Array.ConvertAll(Order, row => values[row]), Order);
    }

    public TypesAdmis Types { get; }

    /// <summary>Rows of the measured communes, by value, equal ones by row, which is the order of INSEE codes.</summary>
    public int[] Order { get; }

    /// <returns>NaN where nothing was measured.</returns>
    public double this[int row] => _values[row];

    public bool EstEnLimite(int row) => _enLimite.Contains(row);

    public SituationCommune Situation(int row) => _situations[row];

    private static void Sort(double[] keys, int[] rows)
    {
        Array.Sort(keys, rows);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }
            Array.Sort(rows, start, end - start);
            start = end;
        }
    }
}
