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

    public Optional<ComparableOperationFilter<int>?> LignesLues { get; init; }

    public Optional<ComparableOperationFilter<int>?> LignesRejetees { get; init; }

    internal override void Describe(FilterPass pass, SourceTable columns)
    {
        pass.Value(LignesLues, columns.LignesLues);
        pass.Value(LignesRejetees, columns.LignesRejetees);
        pass.Text(Titre, columns.Titre);
        pass.Text(Producteur, columns.Producteur);
        pass.Text(Licence, columns.Licence);
        pass.Text(Millesime, columns.Millesime);
        pass.Text(Url, columns.Url);
        pass.Text(Fichier, columns.Fichier);
        pass.Text(Sha256, columns.Sha256);
    }
}
