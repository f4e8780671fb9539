using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Conditions on an EPCI.</summary>
public sealed record EpciFilter : EntityFilter<EpciFilter, EpciTable>
{
    public Optional<StringOperationFilter?> Siren { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<ComparableOperationFilter<int>?> Population { get; init; }

    public Optional<ListFilter<CommuneFilter>?> Communes { get; init; }

    public Optional<ListFilter<StructureFilter>?> Structures { get; init; }
}
