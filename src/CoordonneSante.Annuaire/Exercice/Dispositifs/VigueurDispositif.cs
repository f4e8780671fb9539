using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>Whether a scheme is in force, as far as documents tell: a fact of the scheme, whatever the project.</summary>
public enum VigueurDispositif
{
    /// <summary>The document gives it as open, at its own date.</summary>
    [Libelle("En cours selon le document")]
    EnCoursSelonLeDocument,

    /// <summary>The document gives its last year, and that year is over.</summary>
    [Libelle("Terminé")]
    Termine,

    /// <summary>Nothing shows that it still exists: an old announcement, or a call whose dates are not given.</summary>
    [Libelle("Inconnue")]
    Inconnu,
}
