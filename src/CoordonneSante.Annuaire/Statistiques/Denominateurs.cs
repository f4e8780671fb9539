using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>What rates divide by, commune by commune: inhabitants, or what an indicator counts.</summary>
internal sealed class Denominateurs
{
    private readonly double[] _byRow;
    private readonly PopulationColumns _populations;
    private readonly RowSet? _structures;

    private Denominateurs(double[] byRow, PopulationColumns populations, Indicateur? indicateur, RowSet? structures)
    {
        (_byRow, _populations, _structures) = (byRow, populations, structures);
        Indicateur = indicateur;
    }

    /// <summary>Null for inhabitants.</summary>
    public Indicateur? Indicateur { get; }

    /// <summary>By row of the communes; NaN where not known.</summary>
    public ReadOnlySpan<double> ByRow => _byRow;

    /// <summary>Inhabitants.</summary>
    public static Denominateurs Of(PopulationColumns populations) =>
        new(Array.ConvertAll(populations.ByRow.ToArray(), count => count < 0 ? double.NaN : count), populations, null, null);

    /// <param name="indicateur">An effectif.</param>
    /// <param name="populations">The inhabitants, that it stands in for.</param>
    /// <param name="structures">All structures: those of communes of which it is not known are no part of a rate.</param>
    public static Denominateurs Of(Indicateur indicateur, PopulationColumns populations, StructureTable structures)
    {
        var byRow = indicateur.Colonne.Valeurs.ToArray();
        var counted = RowSet.Lasting(structures.Count + 1);
        for (var row = 1; row <= structures.Count; row++)
        {
            if (!double.IsNaN(byRow[structures.Commune.Column.Ranks[row]]))
            {
                counted.Add(row);
            }
        }
        return new(byRow, populations, indicateur, counted);
    }

    /// <summary>Years of a commune's figure, see <see cref="Millesime"/>.</summary>
    public ulong YearsOf(int row) => Indicateur is null ? _populations.Years[row] : double.IsNaN(_byRow[row]) ? 0 : 1UL;

    public bool IsDeduced(int row) =>
        Indicateur is null ? _populations.Deduced.Contains(row) : Indicateur.Colonne.RegleOf(row) is not null;

    /// <returns>Null for no year.</returns>
    public Texte? Millesime(ulong years) => Indicateur is null ? _populations.Millesime(years) : years == 0 ? null : Indicateur.Millesime;

    /// <summary>Of these structures, those that a rate may count.</summary>
    /// <returns>Null for all of them.</returns>
    public RowSet? Counted(RowSet rows)
    {
        if (_structures is null)
        {
            return null;
        }
        var counted = rows.CopyLasting();
        counted.IntersectWith(_structures);
        return counted;
    }
}
