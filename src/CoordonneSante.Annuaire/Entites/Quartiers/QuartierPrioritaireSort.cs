using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>Sort of quartiers prioritaires.</summary>
public sealed record QuartierPrioritaireSort : EntitySort<QuartierPrioritaireSort, QuartierPrioritaireTable>
{
    public SortDirection? Code { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Generation { get; init; }

    public SortDirection? ZonageMedecin { get; init; }
}
