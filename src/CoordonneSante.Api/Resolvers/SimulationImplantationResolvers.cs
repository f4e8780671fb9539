using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of a simulation that need more than the directory.</summary>
internal static class SimulationImplantationResolvers
{
    public static IReadOnlyList<EvaluationDispositif> Dispositifs(
        SimulationImplantation simulation,
        ExerciceCoordonne exercice,
        AnnuaireSnapshot annuaire,
        Notes notes) =>
        DispositifQueryResolvers.DispositifsMobilisables(
            exercice,
            annuaire,
            notes,
            new Projet(simulation.Type) { Point = simulation.Point }
        );
}
