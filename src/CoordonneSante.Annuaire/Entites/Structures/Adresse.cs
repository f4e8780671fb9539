using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Postal address of a structure, as its source writes it.</summary>
public sealed class Adresse
{
    internal Adresse(Texte? ligne, Texte? codePostal, Texte? ville)
    {
        Ligne = ligne;
        CodePostal = codePostal;
        Ville = ville;
    }

    /// <summary>Number and street.</summary>
    public Texte? Ligne { get; }

    public Texte? CodePostal { get; }

    /// <summary>Post town, which may differ from the commune ("CEDEX").</summary>
    public Texte? Ville { get; }
}
