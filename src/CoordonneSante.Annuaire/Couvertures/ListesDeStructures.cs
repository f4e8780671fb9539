using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Tables.Queries;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Which lists of structures are empty, or lack a région, for want of files and not of structures.</summary>
internal sealed class ListesDeStructures(Couverture couverture, StructureTable structures, CommuneTable communes)
{
    /// <summary>The types that a filter asks for where the loaded files list none of them anywhere; default where they list one.</summary>
    public TypesAdmis NonRecenses(StructureFilter where)
    {
        var types = TypesAdmis.Of(where);
        return types.SontTous || couverture.Recenses.Intersect(types) != default ? default : types;
    }

    /// <summary>The régions that a list asks for, and where no file lists a structure of its types.</summary>
    /// <param name="recherche">As of the list.</param>
    /// <param name="where">A filter that was found valid; null for none.</param>
    /// <param name="isEmpty">Whether the list is.</param>
    /// <returns>
    /// All the régions of the communes that the filter asks for, where not one of them is covered; else those that it names one by one. And
    /// the régions of the territories that the search names whole, unless one of them is covered. None where <see cref="NonRecenses"/> says
    /// more.
    /// </returns>
    public IReadOnlyList<RegionNonCouverte> Of(string? recherche, StructureFilter? where, bool isEmpty)
    {
        var types = TypesAdmis.Of(where);
        var meaning = string.IsNullOrWhiteSpace(recherche) ? null : structures.Search.Understand(recherche);
        if (meaning is { What.Length: > 0 })
        {
            types = types.Intersect(TypesAdmis.Of(StructureVocabulary.TypesOf(meaning.What)));
        }
        if (types == default || (where is not null && NonRecenses(where) != default))
        {
            return [];
        }
        var found = where is null ? [] : OfPlaces(where, types, isEmpty);
        return meaning?.Place is { } place && (isEmpty || meaning.IsThere)
            ? [.. found.Union(Uncovered(types, [.. place.Territoires.SelectMany(RegionsOf).Distinct()]))]
            : found;
    }

    /// <summary>The régions of a place, where no file lists a structure of a filter's types in any of them.</summary>
    /// <param name="where">A filter that was found valid; null for every structure.</param>
    /// <param name="regions">Of a place where nothing was found.</param>
    /// <returns>None where <see cref="NonRecenses"/> says more.</returns>
    public IReadOnlyList<RegionNonCouverte> Of(StructureFilter? where, params ReadOnlySpan<Region> regions) =>
        where is not null && NonRecenses(where) != default ? [] : Uncovered(TypesAdmis.Of(where), regions);

    private static IEnumerable<Region> RegionsOf(INode territory) => territory switch
    {
        Region region => [region],
        Departement departement => [departement.Region],
        Epci epci => epci.Communes.Select(commune => commune.Departement.Region),
        Commune commune => [commune.Departement.Region],
        _ => [],
    };

    /// <summary>What a filter asks of the commune, in all the parts that must hold.</summary>
    private static IEnumerable<CommuneFilter> PlacesOf(StructureFilter where) =>
        (where.And.Value ?? []).SelectMany(PlacesOf).Concat(where.Commune.Value is { } place ? [place] : []);

    private RegionNonCouverte[] Uncovered(TypesAdmis types, params ReadOnlySpan<Region> regions)
    {
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
        return Array.ConvertAll(regions.ToArray(), region => new RegionNonCouverte(region, types));
    }

    private List<RegionNonCouverte> OfPlaces(StructureFilter where, TypesAdmis types, bool isEmpty)
    {
        if (PlacesOf(where).ToArray() is not { Length: > 0 } places)
        {
            return [];
        }
        var named = new RegionsNommees(communes, couverture.RegionOfCommune);
        foreach (var place in places)
        {
            place.Visit(named, communes);
        }
        if (!isEmpty && named.Rows.All(row => row == 0 || couverture.Couvre(couverture.Regions.At(row), types)))
        {
            return [];
        }
        using var rows = Query.Select<Commune, CommuneTable>(communes, null, null, new CommuneFilter { And = places });
        using var covered = rows.Copy();
        covered.IntersectWith(couverture.Communes(types));
        var isPartly = covered.Count > 0;
        return
        [
            .. couverture.NonCouvertes(rows, types)
                .Where(region => !isPartly || named.Rows.Contains(couverture.Regions.RowOf(region)))
                .Select(region => new RegionNonCouverte(region, types)),
        ];
    }
}
