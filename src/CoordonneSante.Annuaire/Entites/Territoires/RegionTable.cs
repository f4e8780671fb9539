using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The régions, by code.</summary>
public sealed class RegionTable : OwnerTable<Region>
{
    internal RegionTable(
        IReadOnlyList<Region> regions,
        ManyRelation<StructureTable> structures,
        ManyRelation<DepartementTable> departements,
        Etendue ensemble)
        : base(regions, region => region.Code, FormeDeCode.Region, structures)
    {
        Departements = departements;
        Ensemble = ensemble;
        Nom = Texts(region => region.Nom, TextOrder.Names);
        Population = Numbers(region => region.Population);
        Search = new SearchIndex(Count, [NamesOfRows.Of(Nom)], Keys);
    }

    internal TextColumn Code => Keys;

    internal TextColumn Nom { get; }

    internal ValueColumn<int> Population { get; }

    internal ManyRelation<DepartementTable> Departements { get; }

    /// <summary>Where all the régions together are.</summary>
    internal Etendue Ensemble { get; }
}
