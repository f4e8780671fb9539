using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The standard levels, each made of the one before; communes of no EPCI have no such level.</summary>
public enum NiveauTerritoire
{
    /// <summary>Commune, or arrondissement municipal.</summary>
    [Libelle("Commune")]
    Commune,

    [Libelle("EPCI")]
    Epci,

    [Libelle("Département")]
    Departement,

    [Libelle("Région")]
    Region,

    [Libelle("France", DansUnePhrase = "France")]
    France,
}
