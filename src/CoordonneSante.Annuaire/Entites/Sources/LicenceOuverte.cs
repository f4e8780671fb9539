namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>The licence of every source of the directory, Licence Ouverte 2.0.</summary>
public static class LicenceOuverte
{
    /// <summary>Its text.</summary>
    public const string Url = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";
}
