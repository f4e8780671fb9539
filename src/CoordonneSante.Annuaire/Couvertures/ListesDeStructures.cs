using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Which lists of structures are empty for want of files, and not of structures.</summary>
internal sealed class ListesDeStructures(Couverture couverture, CommuneTable communes)
{
    /// <summary>The types that a filter asks for where the loaded files list none of them anywhere; default where they list one.</summary>
    public TypesAdmis NonRecenses(StructureFilter where)
    {
        var types = TypesAdmis.Of(where);
        return types.SontTous || couverture.Recenses.Intersect(types) != default ? default : types;
    }

    /// <summary>The régions of the communes that a filter asks for, where no file lists a structure of its types in any of them.</summary>
    /// <param name="where">A filter that was found valid.</param>
    /// <returns>None where one of the communes is in a région that is covered: there, none is none; nor where <see cref="NonRecenses"/>
    /// says more.</returns>
    public IReadOnlyList<RegionNonCouverte> Of(StructureFilter where)
    {
        var types = TypesAdmis.Of(where);
        if (PlacesOf(where).ToArray() is not { Length: > 0 } places || types == default || NonRecenses(where) != default)
        {
            return [];
        }
        using var rows = Query.Select<Commune, CommuneTable>(communes, null, null, new CommuneFilter { And = places });
        using var covered = rows.Copy();
        covered.IntersectWith(couverture.Communes(types));
        return covered.Count > 0
            ? []
            : [.. couverture.NonCouvertes(rows, types).Select(region => new RegionNonCouverte(region, types))];
    }

    /// <summary>The régions of a place, where no file lists a structure of a filter's types in any of them.</summary>
    /// <param name="where">A filter that was found valid; null for every structure.</param>
    /// <param name="regions">Of a place where nothing was found.</param>
    /// <returns>None where <see cref="NonRecenses"/> says more.</returns>
    public IReadOnlyList<RegionNonCouverte> Of(StructureFilter? where, params ReadOnlySpan<Region> regions)
    {
        var types = TypesAdmis.Of(where);
        if (types == default)
        {
            return [];
        }
        foreach (var region in regions)
        {
            if (couverture.Couvre(region, types))
            {
                return [];
            }
        }
        return where is not null && NonRecenses(where) != default
            ? []
            : Array.ConvertAll(regions.ToArray(), region => new RegionNonCouverte(region, types));
    }

    /// <summary>What a filter asks of the commune, in all the parts that must hold.</summary>
    private static IEnumerable<CommuneFilter> PlacesOf(StructureFilter where) =>
        (where.And.Value ?? []).SelectMany(PlacesOf).Concat(where.Commune.Value is { } place ? [place] : []);
}
