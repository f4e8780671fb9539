using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>A criterion to order the lines of a table by: one of these. What is not known comes last, whatever the direction.</summary>
public sealed record GroupeSort
{
    public SortDirection? Nombre { get; init; }

    public SortDirection? Part { get; init; }

    public SortDirection? Pour10000Habitants { get; init; }

    public SortDirection? Population { get; init; }

    public SortDirection? Denominateur { get; init; }

    /// <summary>The criteria given, in the order of the fields.</summary>
    internal IEnumerable<(Func<GroupeStatistique, double?> Value, SortDirection Direction)> Keys()
    {
        (Func<GroupeStatistique, double?>, SortDirection?)[] keys =
        [
            (line => line.Nombre, Nombre),
            (line => line.Part, Part),
            (line => line.Pour10000Habitants, Pour10000Habitants),
            (line => line.Population, Population),
            (line => line.Denominateur, Denominateur),
        ];
        foreach (var (value, direction) in keys)
        {
            if (direction is { } given)
            {
                yield return (value, given);
            }
        }
    }
}
