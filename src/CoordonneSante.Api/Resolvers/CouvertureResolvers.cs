using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;

namespace CoordonneSante.Api.Resolvers;

/// <summary>Whether the loaded files speak of a territory.</summary>
internal static class CouvertureResolvers
{
    public static bool Couverte(Region region, AnnuaireSnapshot annuaire, IReadOnlyList<TypeStructure>? types) =>
        annuaire.Couverture.Couvre(region, TypesAdmis.Of(types));
}
