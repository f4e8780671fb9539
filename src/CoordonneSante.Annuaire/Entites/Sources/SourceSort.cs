using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>Sort of source files.</summary>
public sealed record SourceSort : Sort<SourceTable>
{
    public SortDirection? Titre { get; init; }

    public SortDirection? Producteur { get; init; }

    public SortDirection? Licence { get; init; }

    public SortDirection? Millesime { get; init; }

    public SortDirection? Url { get; init; }

    public SortDirection? Fichier { get; init; }

    public SortDirection? Sha256 { get; init; }

    public SortDirection? LignesLues { get; init; }

    public SortDirection? LignesRejetees { get; init; }

    internal override void Visit(SortPass pass, SourceTable columns)
    {
        pass.Key(Titre, columns.Titre);
        pass.Key(Producteur, columns.Producteur);
        pass.Key(Licence, columns.Licence);
        pass.Key(Millesime, columns.Millesime);
        pass.Key(Url, columns.Url);
        pass.Key(Fichier, columns.Fichier);
        pass.Key(Sha256, columns.Sha256);
        pass.Key(LignesLues, columns.LignesLues);
        pass.Key(LignesRejetees, columns.LignesRejetees);
    }
}
