using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Refuses what is measured from the centres of communes when the loaded data have none: nothing found would not be an
/// answer.</summary>
internal static class CentresRequis
{
    public const string Code = "DONNEES_SANS_CENTRE";

    /// <exception cref="RequeteInvalideException">DONNEES_SANS_CENTRE: no commune has a centre.</exception>
    public static void Check(CommuneTable communes)
    {
        for (var row = 1; row <= communes.Count; row++)
        {
            if (communes.At(row).Centre is not null)
            {
                return;
            }
        }
        throw new RequeteInvalideException(
            Code,
            "Les données chargées ne donnent le centre d'aucune commune : rien ne peut être situé ni mesuré par commune.",
            "Réimportez avec « --contours », ou avec un fichier des codes postaux qui porte des coordonnées ; d'ici là, cherchez "
                + "autour d'un « point ».");
    }
}
