using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of régions.</summary>
public sealed record RegionSort : Sort<RegionTable>
{
    public SortDirection? Code { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Population { get; init; }

    internal override void Visit(SortPass pass, RegionTable columns)
    {
        pass.Key(Code, columns.Keys);
        pass.Key(Nom, columns.Nom);
        pass.Key(Population, columns.Population);
    }
}
