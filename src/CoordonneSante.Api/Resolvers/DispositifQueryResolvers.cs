using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries of the graph about support schemes.</summary>
internal static class DispositifQueryResolvers
{
    public static IEnumerable<Dispositif> Dispositifs(ExerciceCoordonne exercice, TypeStructure? type, NatureDispositif? nature) =>
        exercice.Dispositifs.Find(type, nature);

    public static IReadOnlyList<EvaluationDispositif> DispositifsMobilisables(
        ExerciceCoordonne exercice, AnnuaireSnapshot annuaire, Notes notes, Projet projet)
    {
        var evaluations = exercice.Dispositifs.Evaluate(projet, annuaire, out var fusion);
        notes.Add(fusion);
        notes.AddWithoutDocument(exercice.WithoutDocument(DispositifCatalogue.RegionOf(projet, annuaire)));
        return evaluations;
    }

    public static IReadOnlyList<QuestionProjet> QuestionsProjet(
        ExerciceCoordonne exercice,
        AnnuaireSnapshot annuaire,
        Notes notes,
        Projet projet)
    {
        var questions = exercice.Dispositifs.Ask(projet, annuaire, out var fusion);
        notes.Add(fusion);
        return questions;
    }

    public static IReadOnlyList<Ile> Iles(ExerciceCoordonne exercice) => exercice.Dispositifs.Iles;
}
