using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of EPCI.</summary>
public sealed record EpciSort : EntitySort<EpciSort, EpciTable>
{
    public SortDirection? Siren { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Population { get; init; }
}
