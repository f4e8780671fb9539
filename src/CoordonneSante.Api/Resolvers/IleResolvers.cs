using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Dispositifs;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of an island that need the whole directory.</summary>
internal static class IleResolvers
{
    public static IEnumerable<Commune> Communes(Ile ile, AnnuaireSnapshot annuaire) =>
        ile.Communes.Select(code => annuaire.FindCommune(code, out _)).OfType<Commune>();
}
