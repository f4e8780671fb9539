using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>A file that the directory was built from. See <see cref="SourceRow"/> for units and origins.</summary>
public sealed class Source : INode
{
    internal Source(SourceRow row, TextePool textes)
    {
        Cle = textes.Get(row.Id);
        Titre = textes.Get(row.Titre);
        Producteur = textes.Get(row.Producteur);
        Licence = textes.Get(row.Licence);
        Millesime = textes.Get(row.Millesime);
        Url = textes.Get(row.Url);
        Fichier = textes.Get(row.Fichier);
        Sha256 = textes.Get(row.Sha256);
        Parcours = textes.Get(row.Parcours);
        LignesLues = row.LignesLues;
        LignesRejetees = row.LignesRejetees;
    }

    public GlobalId Id => new(nameof(Source), Cle.Value);

    public Texte Titre { get; }

    public Texte Producteur { get; }

    public Texte Licence { get; }

    public Texte Millesime { get; }

    public Texte? Url { get; }

    public Texte Fichier { get; }

    public Texte Sha256 { get; }

    /// <summary>Null where the file is the published one, as far as the directory was told.</summary>
    public Texte? Parcours { get; }

    public int LignesLues { get; }

    public int LignesRejetees { get; }

    /// <summary>Stable slug of format and vintage.</summary>
    internal Texte Cle { get; }
}
