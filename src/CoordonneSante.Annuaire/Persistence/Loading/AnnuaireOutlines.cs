using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Gives the territories above the commune their outline: the union of their communes', made when it is first asked for.</summary>
/// <param name="limites">Where the outlines of communes are.</param>
/// <param name="codes">INSEE code of each commune, by number; nothing is read of number 0.</param>
/// <param name="arrondissements">The arrondissements municipaux of each commune.</param>
internal sealed class AnnuaireOutlines(Limites limites, string[] codes, Links arrondissements)
{
    /// <param name="communes">The communes of each territory of one level, without arrondissements.</param>
    /// <param name="count">Number of the territories, which are 1 to this.</param>
    public Lazy<TerritoryOutlines> Divide(Links communes, int count) => new(() =>
        limites.Divide([.. Enumerable.Range(1, count).Select(territory => CodesOf(communes.ItemsOf(territory)))]));

    private HashSet<string> CodesOf(ReadOnlySpan<int> communes)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var commune in communes)
        {
            found.UnionWith(Leaves(commune));
        }
        return found;
    }

    /// <summary>A city whose arrondissements have outlines is made of theirs.</summary>
    private string[] Leaves(int commune)
    {
        var parts = arrondissements.ItemsOf(commune);
        if (parts.IsEmpty)
        {
            return [codes[commune]];
        }
        var leaves = Array.ConvertAll(parts.ToArray(), part => codes[part]);
        return Array.Exists(leaves, code => limites.Outline([code]) is not null) ? leaves : [codes[commune]];
    }
}
