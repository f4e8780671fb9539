using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Api.Resolvers;

/// <summary>What indicators are in a région, a département or an EPCI: as in the territory of its communes.</summary>
internal static class IndicateurResolvers
{
    public static IReadOnlyList<AgregatIndicateur> Indicateurs(Region region, AnnuaireSnapshot annuaire) =>
        annuaire.Territoires.Of(region).Indicateurs;

    public static AgregatIndicateur Indicateur(Region region, AnnuaireSnapshot annuaire, string code) =>
        annuaire.Territoires.Of(region).Indicateur(code);

    public static IReadOnlyList<AgregatIndicateur> Indicateurs(Departement departement, AnnuaireSnapshot annuaire) =>
        annuaire.Territoires.Of(departement).Indicateurs;

    public static AgregatIndicateur Indicateur(Departement departement, AnnuaireSnapshot annuaire, string code) =>
        annuaire.Territoires.Of(departement).Indicateur(code);

    public static IReadOnlyList<AgregatIndicateur> Indicateurs(Epci epci, AnnuaireSnapshot annuaire) =>
        annuaire.Territoires.Of(epci).Indicateurs;

    public static AgregatIndicateur Indicateur(Epci epci, AnnuaireSnapshot annuaire, string code) =>
        annuaire.Territoires.Of(epci).Indicateur(code);
}
