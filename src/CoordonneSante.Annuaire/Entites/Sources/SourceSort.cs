using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Sort of source files.</summary>
public sealed record SourceSort : EntitySort<SourceSort, SourceTable>
{
    public SortDirection? Titre { get; init; }

    public SortDirection? Producteur { get; init; }

    public SortDirection? Licence { get; init; }

    public SortDirection? Millesime { get; init; }

    public SortDirection? Url { get; init; }

    public SortDirection? Fichier { get; init; }

    public SortDirection? Sha256 { get; init; }

    public SortDirection? Parcours { get; init; }

    public SortDirection? LignesLues { get; init; }

    public SortDirection? LignesRejetees { get; init; }
}
