using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Conditions on the territory of a CPTS.</summary>
public sealed record TerritoireCptsFilter : EntityFilter<TerritoireCptsFilter, TerritoireCptsTable>
{
    public Optional<StringOperationFilter?> Code { get; init; }

    public Optional<StringOperationFilter?> Nom { get; init; }

    public Optional<StringOperationFilter?> Statut { get; init; }

    public Optional<StructureFilter?> Structure { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> StructureFiabilite { get; init; }

    public Optional<StringOperationFilter?> StructureRegle { get; init; }

    public Optional<SourceFilter?> Source { get; init; }

    public Optional<EnumOperationFilter<Fiabilite>?> CommunesFiabilite { get; init; }

    public Optional<StringOperationFilter?> CommunesRegle { get; init; }

    public Optional<ListFilter<CommuneFilter>?> Communes { get; init; }
}
