using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of a commune that need the whole directory.</summary>
internal static class CommuneResolvers
{
    public static bool Couverte(Commune commune, AnnuaireSnapshot annuaire, IReadOnlyList<TypeStructure>? types) =>
        annuaire.Couverture.Couvre(commune.Departement.Region, TypesAdmis.Of(types));

    public static bool CptsCouverte(Commune commune, AnnuaireSnapshot annuaire) => annuaire.CouvertureCpts.Couvre(commune.Departement);

    public static StructureProche? StructureLaPlusProche(
        Commune commune, AnnuaireSnapshot annuaire, Notes notes, StructureFilter? where, CancellationToken cancellation)
    {
        var nearest = annuaire.Lieux.StructureLaPlusProche(commune, where, new Deadline(cancellation));
        var asked = TypesAdmis.Of(where);
        if (nearest is null && !annuaire.Couverture.Couvre(commune.Departement.Region, asked))
        {
            notes.Add([new RegionNonCouverte(commune.Departement.Region, asked)]);
        }

        return nearest;
    }
}
