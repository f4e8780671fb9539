using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of EPCI.</summary>
public sealed record EpciSort : Sort<EpciTable>
{
    public SortDirection? Siren { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Population { get; init; }

    internal override void Visit(SortPass pass, EpciTable columns)
    {
        pass.Key(Siren, columns.Keys);
        pass.Key(Nom, columns.Nom);
        pass.Key(Population, columns.Population);
    }
}
