using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Accessibilites;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The fields of a simulation that need more than the directory.</summary>
internal static class SimulationImplantationResolvers
{
    public static IReadOnlyList<EvaluationDispositif> Dispositifs(
        SimulationImplantation simulation, ExerciceCoordonne exercice, AnnuaireSnapshot annuaire) =>
        exercice.Dispositifs.Evaluate(new Projet(simulation.Type) { Point = simulation.Point }, annuaire, out _);
}
