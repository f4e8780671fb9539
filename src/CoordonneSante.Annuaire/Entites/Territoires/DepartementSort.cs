using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of départements.</summary>
public sealed record DepartementSort : Sort<DepartementTable>
{
    public SortDirection? Code { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Population { get; init; }

    public RegionSort? Region { get; init; }

    internal override void Visit(SortPass pass, DepartementTable columns)
    {
        pass.Key(Code, columns.Keys);
        pass.Key(Nom, columns.Nom);
        pass.Key(Population, columns.Population);
        pass.One(Region, columns.Region);
    }
}
