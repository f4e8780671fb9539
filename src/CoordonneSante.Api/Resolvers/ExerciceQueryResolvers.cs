using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Ressources;
using CoordonneSante.Api.Requests;

namespace CoordonneSante.Api.Resolvers;

/// <summary>The entries of the graph about what documents say of coordinated practice.</summary>
internal static class ExerciceQueryResolvers
{
    public static IReadOnlyList<ModeExercice> ModesExercice(ExerciceCoordonne exercice) => exercice.Modes;

    public static ModeExercice? ModeExercice(ExerciceCoordonne exercice, TypeStructure type) => exercice.FindMode(type);

    public static IEnumerable<ConformiteEquipe> ConformiteEquipe(
        ExerciceCoordonne exercice,
        TypeStructure type,
        Equipe equipe,
        string? region
    ) => exercice.CheckTeam(type, equipe, region);

    public static IEnumerable<Organisme> Organismes(
        ExerciceCoordonne exercice, AnnuaireSnapshot annuaire, Notes notes, string? region, RoleOrganisme? role)
    {
        var organismes = exercice.Organismes(region, role);
        notes.AddWithoutDocument(exercice.WithoutDocument(region is null ? null : annuaire.FindRegion(region)));
        return organismes;
    }

    public static IEnumerable<Ressource> Ressources(ExerciceCoordonne exercice, TypeStructure? type, string? region) =>
        exercice.Ressources(type, region);

    public static IEnumerable<ChiffrePublie> ChiffresPublies(ExerciceCoordonne exercice, string? region) =>
        exercice.ChiffresPublies(region);

    public static IReadOnlyList<DocumentSource> DocumentsExercice(ExerciceCoordonne exercice) => exercice.Documents;
}
