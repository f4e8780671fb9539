using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Geographie.Proximite;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of a structure that need the whole directory.</summary>
internal static class StructureResolvers
{
    public static TerritoireCpts? Territoire(Structure structure, AnnuaireSnapshot annuaire) => annuaire.FindTerritoire(structure);

    public static IEnumerable<StructureProche> Voisines(
        Structure structure,
        AnnuaireSnapshot annuaire,
        double rayonKm,
        StructureFilter? where,
        int? first,
        PagePolicy policy,
        CancellationToken cancellation) =>
        annuaire.Lieux.Voisines(structure, rayonKm, where, first, policy, new Deadline(cancellation));

    public static int VoisinesTotal(
        Structure structure, AnnuaireSnapshot annuaire, double rayonKm, StructureFilter? where, CancellationToken cancellation) =>
        annuaire.Lieux.VoisinesTotal(structure, rayonKm, where, new Deadline(cancellation));

    public static IReadOnlyList<EvaluationDispositif> Dispositifs(
        Structure structure, ExerciceCoordonne exercice, AnnuaireSnapshot annuaire, Notes notes)
    {
        notes.AddWithoutDocument(exercice.WithoutDocument(structure.Commune.Departement.Region));
        return exercice.Dispositifs.Evaluate(structure, annuaire);
    }
}
