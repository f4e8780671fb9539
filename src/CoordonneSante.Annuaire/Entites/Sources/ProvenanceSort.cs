using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Sort by provenance.</summary>
public sealed record ProvenanceSort : Sort<StructureTable>
{
    public SourceSort? Source { get; init; }

    public SortDirection? IdentifiantSource { get; init; }

    public SortDirection? DateExtraction { get; init; }

    internal override void Visit(SortPass pass, StructureTable columns)
    {
        pass.One(Source, columns.Source);
        pass.Key(IdentifiantSource, columns.IdentifiantSource);
        pass.Key(DateExtraction, columns.DateExtraction);
    }
}
