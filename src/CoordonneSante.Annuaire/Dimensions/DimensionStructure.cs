namespace CoordonneSante.Annuaire.Dimensions;

/// <summary>What structures can be counted by.</summary>
public enum DimensionStructure
{
    Type,
    Specialite,
    CategorieGestionnaire,
    ZonageMedecin,
    EnQuartierPrioritaire,
    Region,
    Departement,
    Epci,
    Commune,
    AnneeOuverture,
}
