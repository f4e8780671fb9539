using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;
using CoordonneSante.Annuaire.Exercice.Modes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>What makes a project a structure of its mode of practice: to be the structure comes before any support to it.</summary>
internal static class CriteresDuMode
{
    /// <param name="types">The modes that a scheme supports.</param>
    /// <param name="modes">What documents say of each; a mode that they do not describe has no such criteria.</param>
    public static IEnumerable<Critere> Of(IReadOnlyList<TypeStructure> types, IReadOnlyDictionary<TypeStructure, ModeExercice> modes)
    {
        var described = types.Where(modes.ContainsKey).Select(type => modes[type]).ToList();
        var teams = described.Where(mode => mode.ReglesEquipe.Any(rule => rule.IsCountable)).ToList();
        if (teams.Count > 0)
        {
            yield return new Critere(
                "equipe-minimale",
                "Équipe minimale du mode d'exercice",
                new EquipeMinimale(),
                [
                    .. teams
                        .SelectMany(mode => mode.ReglesEquipe)
                        .Where(rule => rule.IsCountable)
                        .SelectMany(rule => rule.Sources)
                        .Distinct(),
                ],
                types: [.. teams.Select(mode => mode.Type)]);
        }
        foreach (
            var byRole in described
                .Where(mode => mode.GestionnairesPossibles.Count > 0)
                .GroupBy(mode => mode.Type == TypeStructure.CentreDeSante))
        {
            yield return new Critere(
                byRole.Key ? "gestionnaire-admis" : "forme-juridique-admise",
                byRole.Key
                    ? "Gestionnaire que les documents admettent pour un centre de santé"
                    : "Forme juridique que les documents admettent pour ce mode d'exercice",
                new PersonneDuMode(byRole.Key ? RoleJuridique.Gestionnaire : RoleJuridique.FormeJuridique),
                [.. byRole.SelectMany(mode => mode.GestionnairesPossibles).Select(one => one.Citation).Distinct()],
                types: [.. byRole.Select(mode => mode.Type)]);
        }
    }
}
