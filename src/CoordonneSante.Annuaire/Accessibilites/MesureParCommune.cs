namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>One number per commune, known or not, and the communes sorted by it.</summary>
internal sealed class MesureParCommune
{
    private readonly double[] _values;

    /// <param name="values">By row of the commune table; NaN where nothing was measured.</param>
    public MesureParCommune(double[] values)
    {
        _values = values;
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

    /// <summary>Rows of the measured communes, by value, equal ones by row, which is the order of INSEE codes.</summary>
    public int[] Order { get; }

    /// <returns>NaN where nothing was measured.</returns>
    public double this[int row] => _values[row];

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
