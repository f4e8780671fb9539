namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The lines that a table was cut of, as one.</summary>
/// <param name="NombreGroupes">How many lines they are.</param>
/// <param name="Nombre">Their structures.</param>
/// <param name="Part">Their share of the table's total, 0 to 1; null when that is 0.</param>
/// <param name="Population">Inhabitants; null without population, and where lines share theirs.</param>
/// <param name="Numerateur">Null as <paramref name="Population"/>.</param>
/// <param name="Denominateur">Null as <paramref name="Population"/>.</param>
public sealed record ResteGroupes(int NombreGroupes, int Nombre, double? Part, int? Population, int? Numerateur, int? Denominateur)
{
    public double? Pour10000Habitants => Rates.Per10000(Numerateur ?? 0, Denominateur);

    internal static ResteGroupes Of(TableauStatistique table, IEnumerable<GroupeStatistique> lines)
    {
        var haveOwn = table.LinesHavePopulation && Array.TrueForAll(table.Dimensions, dimension => dimension.IsTerritorial);
        var (count, number, population, numerator, denominator) = (0, 0, 0, 0, 0);
        foreach (var line in lines)
        {
            table.Deadline.Check();
            count++;
            number += line.Nombre;
            population += line.Population ?? 0;
            numerator += line.Denominateur is null ? 0 : line.Numerateur ?? 0;
            denominator += line.Denominateur ?? 0;
        }
        return new ResteGroupes(
            count,
            number,
            Rates.Share(number, table.Total),
            haveOwn ? population : null,
            haveOwn ? numerator : null,
            haveOwn ? denominator : null);
    }
}
