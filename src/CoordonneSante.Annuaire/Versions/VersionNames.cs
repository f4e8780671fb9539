using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Versions;

/// <summary>Finds the version that a request names.</summary>
public static class VersionNames
{
    /// <param name="versions">Those that can be asked, the one in service among them.</param>
    /// <param name="name">A digest, an extraction date such as "2021-01-08", or "courante".</param>
    /// <exception cref="RequeteInvalideException">VERSION_INCONNUE, VERSION_AMBIGUE.</exception>
    public static VersionAnnuaire Find(IReadOnlyList<VersionAnnuaire> versions, string name) =>
        versions.Where(version => version.IsNamed(name)).ToList() switch
        {
            [var only] => only,
            [] => throw new RequeteInvalideException(
                "VERSION_INCONNUE",
                $"« {name} » ne désigne aucune version de l'annuaire. {Available(versions)}",
                versions.Count > 1
                    ? $"Donnez une empreinte, une date d'extraction ou « {VersionAnnuaire.NomDeLaCourante} » ; « jeuDeDonnees "
                        + $"{{ versions }} » les liste."
                    : "« import --conserver » garde la version qu'il remplace ; elle peut alors être demandée et comparée."),
            var several => throw new RequeteInvalideException(
                "VERSION_AMBIGUE",
                $"« {name} » désigne plusieurs versions : {string.Join(", ", several)}.",
                "Donnez l'empreinte de l'une d'elles."),
        };

    private static string Available(IReadOnlyList<VersionAnnuaire> versions) => versions.Count > 1
        ? $"Il y a : {string.Join(", ", versions)}."
        : $"Aucune n'est conservée ; la courante est {string.Join(", ", versions)}.";
}
