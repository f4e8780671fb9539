using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of a CPTS's territory that need the whole directory.</summary>
internal static class TerritoireCptsResolvers
{
    public static Territoire Territoire(TerritoireCpts cpts, AnnuaireSnapshot annuaire) => annuaire.Territoires.Of(cpts);

    public static IReadOnlyList<TerritoireCpts>? Voisins(TerritoireCpts cpts, AnnuaireSnapshot annuaire) => annuaire.FindVoisins(cpts);
}
