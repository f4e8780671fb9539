using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.TerritoiresAdHoc;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of a territory that need the whole directory.</summary>
internal static class TerritoireResolvers
{
    public static Accessibilite Accessibilite(
        Territoire territoire,
        AnnuaireSnapshot annuaire,
        StructureFilter? where,
        IReadOnlyList<double> seuilsKm,
        IReadOnlyList<double>? seuilsMinutes,
        NiveauTerritoire? grouperPar,
        CancellationToken cancellation) =>
        annuaire.Acces.Measure(where, territoire, seuilsKm, grouperPar, new Deadline(cancellation), seuilsMinutes);

    public static IReadOnlyList<Territoire>? Voisins(Territoire territoire, AnnuaireSnapshot annuaire) =>
        annuaire.Territoires.Voisins(territoire);

    public static TableauStatistique Statistiques(
        Territoire territoire,
        AnnuaireSnapshot annuaire,
        StructureFilter? where,
        IReadOnlyList<DimensionStructure> grouperPar,
        IReadOnlyList<NiveauTerritoire> comparerA,
        bool inclureVides,
        IReadOnlyList<GroupeSort>? ordre,
        int? first,
        string? indicateur,
        string? denominateur,
        CancellationToken cancellation) =>
        annuaire.Statistiques.Tabulate(
            where, grouperPar, territoire, comparerA, inclureVides, ordre, first, indicateur, denominateur, new Deadline(cancellation));
}
