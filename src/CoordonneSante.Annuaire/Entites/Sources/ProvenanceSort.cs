using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Sort by provenance.</summary>
public sealed record ProvenanceSort : EntitySort<ProvenanceSort, ProvenanceColumns>
{
    public SourceSort? Source { get; init; }

    public SortDirection? IdentifiantSource { get; init; }

    public SortDirection? DateExtraction { get; init; }
}
