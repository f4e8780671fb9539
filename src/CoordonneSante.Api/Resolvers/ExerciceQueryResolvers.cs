using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Ressources;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries of the graph about what documents say of coordinated practice.</summary>
internal static class ExerciceQueryResolvers
{
    public static IReadOnlyList<ModeExercice> ModesExercice(ExerciceCoordonne exercice) => exercice.Modes;

    public static ModeExercice? ModeExercice(ExerciceCoordonne exercice, TypeStructure type) => exercice.FindMode(type);

    public static IEnumerable<ConformiteEquipe> ConformiteEquipe(ExerciceCoordonne exercice, TypeStructure type, Equipe equipe, string? region) =>
        exercice.CheckTeam(type, equipe, region);

    public static IEnumerable<Organisme> Organismes(ExerciceCoordonne exercice, string? region, RoleOrganisme? role) =>
        exercice.Organismes(region, role);

    public static IEnumerable<Ressource> Ressources(ExerciceCoordonne exercice, TypeStructure? type, string? region) => exercice.Ressources(type, region);

    public static IEnumerable<ChiffrePublie> ChiffresPublies(ExerciceCoordonne exercice, string? region) => exercice.ChiffresPublies(region);

    public static IReadOnlyList<DocumentSource> DocumentsExercice(ExerciceCoordonne exercice) => exercice.Documents;
}
