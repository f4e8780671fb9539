using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Where the records of a table come from. Every record has a provenance: only the missing record has none.</summary>
public sealed class ProvenanceColumns : IEmbeddedColumns
{
    private readonly Column _presence;

    internal ProvenanceColumns(
        Column presence, Relation<SourceTable> source, TextColumn identifiantSource, ValueColumn<DateOnly> dateExtraction)
    {
        _presence = presence;
        Source = source;
        IdentifiantSource = identifiantSource;
        DateExtraction = dateExtraction;
    }

    internal Relation<SourceTable> Source { get; }

    internal TextColumn IdentifiantSource { get; }

    internal ValueColumn<DateOnly> DateExtraction { get; }

    Column IEmbeddedColumns.Presence => _presence;
}
