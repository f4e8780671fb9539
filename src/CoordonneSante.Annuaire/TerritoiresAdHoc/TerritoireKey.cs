using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>What a territory is made of, in one text.</summary>
internal static class TerritoireKey
{
    public const string France = "france";

    public const string OfCpts = "cpts:";

    public const string Communes = "communes:";

    /// <summary>A set of communes: the codes of the départements that are whole in it, and of the other communes. A polygon may hold
    /// tens of thousands of them.</summary>
    /// <param name="communes">All of the directory.</param>
    /// <param name="rows">Leaf communes.</param>
    public static string OfCommunes(CommuneTable communes, RowSet rows)
    {
        var codes = new List<string>();
        foreach (var departement in RowsIn(rows).GroupBy(row => communes.At(row).Departement))
        {
            var whole = communes.Departement.Column.RowsOf(communes.Departement.Target.RowOf(departement.Key));
            if (IsWhole(communes, whole, rows))
            {
                codes.Add(departement.Key.Code.Value);
            }
            else
            {
                codes.AddRange(departement.Select(row => communes.At(row).CodeInsee.Value));
            }
        }
        return Communes + string.Join(',', codes);
    }

    private static bool IsWhole(CommuneTable communes, ReadOnlySpan<int> departement, RowSet rows)
    {
        foreach (var row in departement)
        {
            // A city is there by its arrondissements.
            if (!rows.Contains(row) && communes.At(row).Arrondissements.Count == 0)
            {
                return false;
            }
        }
        return true;
    }

    private static IEnumerable<int> RowsIn(RowSet rows)
    {
        for (var row = rows.Next(1); row > 0; row = rows.Next(row + 1))
        {
            yield return row;
        }
    }
}
