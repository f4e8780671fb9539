using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of a priority quarter that need the whole directory.</summary>
internal static class QuartierResolvers
{
    public static bool Couverte(QuartierPrioritaire quartier, AnnuaireSnapshot annuaire, IReadOnlyList<TypeStructure>? types) =>
        quartier.Departement is { } departement && annuaire.Couverture.Couvre(departement.Region, TypesAdmis.Of(types));

    public static IEnumerable<StructureProche> StructuresProches(
        QuartierPrioritaire quartier,
        AnnuaireSnapshot annuaire,
        double rayonKm,
        StructureFilter? where,
        int? first,
        PagePolicy policy,
        CancellationToken cancellation) =>
        annuaire.Lieux.Autour(quartier, rayonKm, where, first, policy, new Deadline(cancellation));
}
