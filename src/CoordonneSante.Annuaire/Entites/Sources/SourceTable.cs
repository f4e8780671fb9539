using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>The files that the directory was built from.</summary>
public sealed class SourceTable : Table<Source>
{
    internal SourceTable(IReadOnlyList<Source> sources)
        : base(sources, source => source.Cle, form: null)
    {
        Titre = Texts(source => source.Titre, TextOrder.Names);
        Producteur = Texts(source => source.Producteur, TextOrder.Names);
        Licence = Texts(source => source.Licence, TextOrder.Names);
        Millesime = Texts(source => source.Millesime, TextOrder.Codes);
        Url = Texts(source => source.Url, TextOrder.Codes);
        Fichier = Texts(source => source.Fichier, TextOrder.Codes);
        Sha256 = Texts(source => source.Sha256, TextOrder.Codes);
        Parcours = Texts(source => source.Parcours, TextOrder.Names);
        LignesLues = Numbers(source => (int?)source.LignesLues);
        LignesRejetees = Numbers(source => (int?)source.LignesRejetees);
    }

    internal TextColumn Titre { get; }

    internal TextColumn Producteur { get; }

    internal TextColumn Licence { get; }

    internal TextColumn Millesime { get; }

    internal TextColumn Url { get; }

    internal TextColumn Fichier { get; }

    internal TextColumn Sha256 { get; }

    internal TextColumn Parcours { get; }

    internal ValueColumn<int> LignesLues { get; }

    internal ValueColumn<int> LignesRejetees { get; }
}
