using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Conditions on the provenance of a structure.</summary>
public sealed record ProvenanceFilter : EntityFilter<ProvenanceFilter, StructureTable>
{
    public Optional<SourceFilter?> Source { get; init; }

    public Optional<StringOperationFilter?> IdentifiantSource { get; init; }

    public Optional<ComparableOperationFilter<DateOnly>?> DateExtraction { get; init; }

    internal override void Describe(FilterPass pass, StructureTable columns)
    {
        pass.Value(DateExtraction, columns.DateExtraction);
        pass.One(Source, columns.Source);
        pass.Text(IdentifiantSource, columns.IdentifiantSource);
    }
}
