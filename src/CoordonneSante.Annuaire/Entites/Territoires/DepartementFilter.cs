using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Conditions on a département.</summary>
public sealed record DepartementFilter : EntityFilter<DepartementFilter, DepartementTable>
{
    public Optional<StringOperationFilter?> Code { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<ComparableOperationFilter<int>?> Population { get; init; }

    public Optional<RegionFilter?> Region { get; init; }

    public Optional<ListFilter<StructureFilter>?> Structures { get; init; }
}
