using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Conditions on a région.</summary>
public sealed record RegionFilter : EntityFilter<RegionFilter, RegionTable>
{
    public Optional<StringOperationFilter?> Code { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<ComparableOperationFilter<int>?> Population { get; init; }

    public Optional<ListFilter<DepartementFilter>?> Departements { get; init; }

    public Optional<ListFilter<StructureFilter>?> Structures { get; init; }
}
