using System.Collections.Concurrent;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Which régions the loaded files speak of, type by type.</summary>
/// <remarks>
/// A région is covered for some types when the files list at least one structure of one of them there. Where they list none, a file
/// that is not complete cannot be told from a region that has none: it is no zero, and its inhabitants are far from nothing.
/// </remarks>
public sealed class Couverture
{
    /// <summary>A label names so many régions, and only counts more.</summary>
    private const int NamedRegions = 4;

    private readonly CommuneTable _communes;
    private readonly int[] _typesOfRegion;
    private readonly Lazy<int[]> _regionOfCommune;
    private readonly ConcurrentDictionary<int, RowSet> _byTypes = new();
    private readonly ConcurrentDictionary<string, RowSet> _byRegions = new(StringComparer.Ordinal);

    internal Couverture(StructureTable structures)
    {
        _communes = structures.Commune.Target;
        _typesOfRegion = new int[Regions.Count + 1];
        foreach (var structure in structures.Records)
        {
            _typesOfRegion[Regions.RowOf(structure.Commune.Departement.Region)] |= TypesAdmis.Of(structure.Type).Bits;
        }
        Recenses = TypesAdmis.Of([.. structures.Records.Select(structure => structure.Type).Distinct()]);
        Chargees = [.. Regions.Records.Where(region => Couvre(region, TypesAdmis.Tous))];
        EstPartielle = Regions.Records.Except(Chargees).Any(region => region.Departements.Any(Terre.EstMetropolitain));
        LibelleFrance = EstPartielle ? new Texte($"France ({Describe()})") : NomsDeTerritoires.France;
        _regionOfCommune = new Lazy<int[]>(() => [0, .. Enumerable.Range(1, _communes.Count).Select(RegionOf)]);
    }

    /// <summary>The régions where the loaded files list a structure, in the order of their codes.</summary>
    public IReadOnlyList<Region> Chargees { get; }

    /// <summary>Whether the files list nothing in a région of the mainland or Corsica: what "France" is then is what they hold.</summary>
    public bool EstPartielle { get; }

    /// <summary>The types of which the loaded files list a structure somewhere.</summary>
    public TypesAdmis Recenses { get; }

    /// <summary>What the figures of the whole directory are figures of.</summary>
    public Texte LibelleFrance { get; }

    /// <summary>Row of the région of each commune.</summary>
    internal int[] RegionOfCommune => _regionOfCommune.Value;

    internal RegionTable Regions => _communes.Departement.Target.Region.Target;

    /// <summary>Whether the loaded files list a structure of one of the types in the région.</summary>
    public bool Couvre(Region region, TypesAdmis types) => Covers(Regions.RowOf(region), types);

    /// <summary>The communes of the régions that are covered for the types: one set, for types that cover the same régions.</summary>
    internal RowSet Communes(TypesAdmis types) => _byTypes.GetOrAdd(types.Bits, _ => FindCommunes(types));

    /// <summary>The régions of some communes that are not covered for the types, in the order of their codes.</summary>
    internal IReadOnlyList<Region> NonCouvertes(RowSet communes, TypesAdmis types)
    {
        using var others = communes.Copy();
        others.ExceptWith(Communes(types));
        using var found = RowSet.Empty(Regions.Count + 1);
        foreach (var row in others)
        {
            found.Add(RegionOfCommune[row]);
        }
        return InOrder(found);
    }

    /// <summary>The régions of some rows, in the order of their codes.</summary>
    internal IReadOnlyList<Region> InOrder(RowSet regions)
    {
        var found = new List<Region>();
        foreach (var row in regions)
        {
            if (row > 0)
            {
                found.Add(Regions.At(row));
            }
        }
        return found;
    }

    /// <summary>In French: "régions chargées : Corse, Occitanie".</summary>
    internal string Describe() => Chargees.Count switch
    {
        0 => "aucune région chargée",
        1 => $"région chargée : {Chargees[0].Nom}",
        <= NamedRegions => $"régions chargées : {string.Join(", ", Chargees.Select(region => region.Nom.Value))}",
        _ => $"{Chargees.Count} régions chargées sur {Regions.Count}",
    };

    private bool Covers(int region, TypesAdmis types) => (_typesOfRegion[region] & types.Bits) != 0;

    private RowSet FindCommunes(TypesAdmis types)
    {
        int[] regions = [.. Enumerable.Range(1, Regions.Count).Where(region => Covers(region, types))];
        return _byRegions.GetOrAdd(string.Join(',', regions), _ =>
        {
            var communes = RowSet.Lasting(_communes.Count + 1);
            for (var row = 1; row <= _communes.Count; row++)
            {
                if (Array.BinarySearch(regions, RegionOfCommune[row]) >= 0)
                {
                    communes.Add(row);
                }
            }
            return communes;
        });
    }

    private int RegionOf(int commune) =>
        _communes.Departement.Target.Region.Column.Ranks[_communes.Departement.Column.Ranks[commune]];
}
