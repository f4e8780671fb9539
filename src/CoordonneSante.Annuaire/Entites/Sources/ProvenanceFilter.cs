using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Conditions on the provenance of a structure.</summary>
public sealed record ProvenanceFilter : EntityFilter<ProvenanceFilter, ProvenanceColumns>
{
    public Optional<SourceFilter?> Source { get; init; }

    public Optional<StringOperationFilter?> IdentifiantSource { get; init; }

    public Optional<ComparableOperationFilter<DateOnly>?> DateExtraction { get; init; }
}
