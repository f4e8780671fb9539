using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Versions;
using CoordonneSante.Api.Versions;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of the data set that need more than one version of it.</summary>
internal static class JeuDeDonneesResolvers
{
    public static IReadOnlyList<VersionAnnuaire> Versions(JeuDeDonnees jeuDeDonnees, ServedVersions versions) => versions.All;
}
