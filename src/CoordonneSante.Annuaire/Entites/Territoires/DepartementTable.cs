using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The départements, by code.</summary>
public sealed class DepartementTable : OwnerTable<Departement>
{
    internal DepartementTable(IReadOnlyList<Departement> departements, RegionTable regions, ManyRelation<StructureTable> structures)
        : base(departements, departement => departement.Code, FormeDeCode.Departement, structures)
    {
        Nom = Texts(departement => departement.Nom, TextOrder.Names);
        Population = Numbers(departement => departement.Population);
        Region = One(regions, departement => departement.Region);
        Search = new SearchIndex(Count, [NamesOfRows.Of(Nom)], Keys);
    }

    internal TextColumn Code => Keys;

    internal TextColumn Nom { get; }

    internal ValueColumn<int> Population { get; }

    internal Relation<RegionTable> Region { get; }
}
