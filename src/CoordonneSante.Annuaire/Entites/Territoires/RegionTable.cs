using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The régions, by code.</summary>
public sealed class RegionTable : OwnerTable<Region>
{
    private ManyRelation<DepartementTable>? _departements;

    internal RegionTable(IReadOnlyList<Region> regions)
        : base(regions, region => region.Code, FormeDeCode.Region)
    {
        Nom = Texts(region => region.Nom, TextOrder.Names);
        Population = Numbers(region => region.Population);
        Search = new SearchIndex(Count, row => new[] { At(row).Nom.Value }, Keys);
    }

    internal TextColumn Code => Keys;

    internal TextColumn Nom { get; }

    internal ValueColumn<int> Population { get; }

    internal ManyRelation<DepartementTable> Departements =>
        _departements ?? throw new InvalidOperationException("The snapshot is not whole yet.");

    /// <summary>Tells each région its départements, once these are known.</summary>
    internal void Attach(DepartementTable departements)
    {
        var links = Links.FromRanks(departements.Region.Column);
        _departements = new ManyRelation<DepartementTable>(links, departements);
        for (var row = 1; row <= Count; row++)
        {
            At(row).Departements = departements.RecordsAt(links.ItemsOf(row));
        }
    }
}
