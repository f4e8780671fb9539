using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>A data-quality measure taken at import.</summary>
public sealed class IndicateurQualite
{
    internal IndicateurQualite(IndicateurQualiteRow row, TextePool textes)
    {
        Code = textes.Get(row.Code);
        Libelle = textes.Get(row.Libelle);
        Valeur = row.Valeur;
        Unite = textes.Get(row.Unite);
    }

    public Texte Code { get; }

    public Texte Libelle { get; }

    public double Valeur { get; }

    public Texte Unite { get; }
}
