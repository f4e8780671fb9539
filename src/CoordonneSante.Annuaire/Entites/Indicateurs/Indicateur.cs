using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>An indicator or a classification by commune. See <see cref="IndicateurRow"/>.</summary>
public sealed class Indicateur : INode
{
    internal Indicateur(IndicateurRow row, TextePool textes, Source source, ColonneIndicateur colonne)
    {
        Code = textes.Get(row.Code);
        Libelle = textes.Get(row.Libelle);
        Description = textes.Get(row.Description);
        Unite = textes.Get(row.Unite);
        Nature = row.Nature;
        Cog = textes.Get(row.Cog);
        Source = source;
        Colonne = colonne;
    }

    public GlobalId Id => new(nameof(Indicateur), Code.Value);

    public Texte Code { get; }

    public Texte Libelle { get; }

    public Texte? Description { get; }

    /// <summary>Null for a classification, and where the descriptor of the file does not say.</summary>
    public Texte? Unite { get; }

    public NatureIndicateur Nature { get; }

    public Source Source { get; }

    /// <summary>That of the source.</summary>
    public Texte Millesime => Source.Millesime;

    /// <summary>Year of the COG whose codes the file bears; null where its descriptor does not say.</summary>
    public Texte? Cog { get; }

    /// <summary>Leaf communes of which it is known.</summary>
    public int NombreCommunes => Colonne.NombreCommunes;

    /// <summary>Those of them that have it by a rule.</summary>
    public int NombreCommunesDeduites => Colonne.NombreCommunesDeduites;

    /// <summary>In their order; none but for a classification.</summary>
    public IReadOnlyList<ClasseIndicateur> Classes => Colonne.Classes;

    internal ColonneIndicateur Colonne { get; }

    /// <param name="row">Of a commune.</param>
    internal ValeurIndicateur At(int row) => new(this, Colonne.ValeurOf(row), Colonne.ClasseOf(row), Colonne.RegleOf(row));
}
