using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The codes and names of what counts like a territory and is none of the directory's records.</summary>
internal static class NomsDeTerritoires
{
    public static readonly Texte FranceCode = new("FRANCE");

    public static readonly Texte France = new("France");

    public static readonly Texte HorsEpciCode = new("HORS_EPCI");

    /// <summary>The communes that belong to no EPCI.</summary>
    public static readonly Texte HorsEpci = new("Hors EPCI");
}
