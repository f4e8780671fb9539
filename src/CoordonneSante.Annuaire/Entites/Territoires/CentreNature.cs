using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>What the point that stands for a commune is. Distances are measured from it.</summary>
public enum CentreNature
{
    [Libelle("Chef-lieu")]
    ChefLieu,

    /// <summary>Inside the commune, but anywhere in it.</summary>
    [Libelle("Point intérieur du contour")]
    PointInterieur,

    /// <summary>La Poste's point, most often the middle of the commune's surface: it may be far from where people live.</summary>
    [Libelle("Centroïde de la commune")]
    Centroide,

    /// <summary>Paris, Lyon and Marseille.</summary>
    [Libelle("Moyenne des arrondissements")]
    MoyenneArrondissements,
}
