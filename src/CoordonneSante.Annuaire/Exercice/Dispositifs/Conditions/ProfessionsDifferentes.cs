using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The team has at least two health professions.</summary>
/// <remarks>Of the other medical professionals some are doctors too, and paramédicaux may all be of one profession.</remarks>
internal sealed record ProfessionsDifferentes : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var projet = situation.Projet;
        var equipe = string.Join(", ", new[] { NombreProjet.MedecinsGeneralistes, NombreProjet.AutresMedicaux, NombreProjet.Paramedicaux }
            .Select(nombre => Effectif.Of(nombre, projet).Phrase));
        int?[] groups = [projet.MedecinsGeneralistes, projet.AutresMedicaux, projet.Paramedicaux];
        var hasTwo = projet.Paramedicaux > 0 && (projet.MedecinsGeneralistes > 0 || projet.AutresMedicaux > 0);
        var hasOneAtMost = groups.All(group => group is not null) && (groups.Sum() < 2 || groups is [> 0, 0, 0]);
        return hasTwo ? Constat.Of(true, $"{equipe}.")
            : hasOneAtMost ? Constat.Of(false, $"{equipe}.")
            : Constat.AVerifier($"{equipe} : cela ne suffit pas à savoir si deux professions sont là.");
    }
}
