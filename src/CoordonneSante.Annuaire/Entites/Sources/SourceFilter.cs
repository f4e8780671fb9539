using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Conditions on a source file.</summary>
public sealed record SourceFilter : EntityFilter<SourceFilter, SourceTable>
{
    public Optional<StringOperationFilter?> Titre { get; init; }

    public Optional<StringOperationFilter?> Producteur { get; init; }

    public Optional<StringOperationFilter?> Licence { get; init; }

    public Optional<StringOperationFilter?> Millesime { get; init; }

    public Optional<StringOperationFilter?> Url { get; init; }

    public Optional<StringOperationFilter?> Fichier { get; init; }

    public Optional<StringOperationFilter?> Sha256 { get; init; }

    public Optional<StringOperationFilter?> Parcours { get; init; }

    public Optional<ComparableOperationFilter<int>?> LignesLues { get; init; }

    public Optional<ComparableOperationFilter<int>?> LignesRejetees { get; init; }
}
