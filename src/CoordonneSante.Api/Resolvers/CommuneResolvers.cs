using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie.Proximite;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of a commune that need the whole directory.</summary>
internal static class CommuneResolvers
{
    public static StructureProche? StructureLaPlusProche(Commune commune, AnnuaireSnapshot annuaire, StructureFilter? where) =>
        annuaire.Lieux.StructureLaPlusProche(commune, where);
}
