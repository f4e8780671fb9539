using CoordonneSante.Annuaire.Dimensions;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>How many structures a line may have at most, those whose values are not known being perhaps its own.</summary>
internal static class Fourchette
{
    /// <param name="cells">Counts by the dimensions, of which the territorial ones stand together.</param>
    /// <param name="dimensions">The dimensions of the cells.</param>
    /// <param name="values">The line's value by each.</param>
    /// <returns>Null when nothing bounds the number: the files cannot hold all of a value yet.</returns>
    public static int? Maximum(Tabulation cells, StructureDimension[] dimensions, int[] values)
    {
        for (var i = 0; i < dimensions.Length; i++)
        {
            if (dimensions[i].IsIncomplete(values[i]))
            {
                return null;
            }
        }
        return Sum(cells, dimensions, [.. values], 0);
    }

    private static int Sum(Tabulation cells, StructureDimension[] dimensions, int[] values, int index)
    {
        if (index == values.Length)
        {
            return cells.Find(values).Count;
        }
        var own = values[index];
        var sum = Sum(cells, dimensions, values, index + 1);
        foreach (var unknown in Array.IndexOf(dimensions[index].Inconnues, own) < 0 ? dimensions[index].Inconnues : [])
        {
            values[index] = unknown;
            sum += Sum(cells, dimensions, values, index + 1);
        }
        values[index] = own;
        return sum;
    }
}
