using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.TerritoiresAdHoc;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entry to statistics.</summary>
internal static class StatistiquesQueryResolvers
{
    public static TableauStatistique Statistiques(
        AnnuaireSnapshot annuaire,
        Notes notes,
        StructureFilter? where,
        IReadOnlyList<DimensionStructure> grouperPar,
        TerritoireDemande? dans,
        IReadOnlyList<NiveauTerritoire> comparerA,
        bool inclureVides,
        IReadOnlyList<GroupeSort>? ordre,
        int? first,
        string? indicateur,
        string? denominateur,
        CancellationToken cancellation)
    {
        var deadline = new Deadline(cancellation);
        var territoire = annuaire.Territoires.Get(dans, out var fusions, deadline);
        notes.Add(fusions);
        var tableau = annuaire.Statistiques.Tabulate(
            where, grouperPar, territoire, comparerA, inclureVides, ordre, first, indicateur, denominateur, deadline);
        notes.Add(annuaire.NonCouvertes(null, where, tableau.Total == 0));
        return tableau;
    }
}
