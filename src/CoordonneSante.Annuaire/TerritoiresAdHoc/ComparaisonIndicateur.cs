using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>An indicator in a territory that holds another, beside what it is in that other.</summary>
public sealed class ComparaisonIndicateur
{
    private readonly TerritoireEnglobant _wider;
    private readonly AgregatIndicateur _own;
    private readonly AgregatIndicateur _compared;

    internal ComparaisonIndicateur(TerritoireEnglobant wider, AgregatIndicateur own, AgregatIndicateur compared) =>
        (_wider, _own, _compared) = (wider, own, compared);

    public NiveauTerritoire Niveau => _wider.Niveau;

    /// <summary>"FRANCE" for France.</summary>
    public Texte Code => _wider.Code;

    public Texte Libelle => _wider.Libelle;

    /// <inheritdoc cref="AgregatIndicateur.Valeur"/>
    public double? Valeur => _compared.Valeur;

    /// <inheritdoc cref="AgregatIndicateur.PartConnue"/>
    public double? PartConnue => _compared.PartConnue;

    /// <inheritdoc cref="AgregatIndicateur.Classes"/>
    public IReadOnlyList<PartClasse> Classes => _compared.Classes;

    /// <summary>The territory's mean less this one; null for what has no mean.</summary>
    public double? Ecart => IsMean ? _own.Valeur - _compared.Valeur : null;

    /// <summary>The territory's mean over this one; null likewise, and where this one is not above 0.</summary>
    public double? Rapport => IsMean && _compared.Valeur is > 0 ? _own.Valeur / _compared.Valeur : null;

    private bool IsMean => _own.Indicateur.Nature == NatureIndicateur.Numerique;
}
