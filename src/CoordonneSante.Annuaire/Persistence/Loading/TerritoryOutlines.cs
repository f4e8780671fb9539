using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Gives the territories above the commune their outline: the union of their communes', made when it is first asked for.</summary>
/// <param name="limites">Where the outlines of communes are.</param>
/// <param name="codes">INSEE code of each commune, by number; nothing is read of number 0.</param>
/// <param name="arrondissements">The arrondissements municipaux of each commune.</param>
internal sealed class TerritoryOutlines(Limites limites, string[] codes, Links arrondissements)
{
    /// <param name="communes">The communes of each territory, without arrondissements.</param>
    /// <param name="territory">Number of the territory.</param>
    /// <returns>WKB; of null where the outline of one of its communes is not loaded.</returns>
    public Lazy<byte[]?> Of(Links communes, int territory) =>
        new(() => limites.FindUnion(CodesOf(communes.ItemsOf(territory))) is { } outline ? new WKBWriter().Write(outline) : null);

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
        var parts = Array.ConvertAll(arrondissements.ItemsOf(commune).ToArray(), part => codes[part]);
        return Array.Exists(parts, code => limites.Outline([code]) is not null) ? parts : [codes[commune]];
    }
}
