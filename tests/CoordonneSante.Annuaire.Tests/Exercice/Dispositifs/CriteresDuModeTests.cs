using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Annuaire.Tests.Exercice.Dispositifs;

/// <summary>To be the structure comes before any support to it.</summary>
public sealed class CriteresDuModeTests
{
    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();
    private static readonly AnnuaireSnapshot Directory = PetitAnnuaire.Load();

    public static TheoryData<TypeStructure> Types() =>
        [TypeStructure.CentreDeSante, TypeStructure.MaisonDeSante, TypeStructure.EquipeDeSoinsPrimaires, TypeStructure.Cpts];

    /// <summary>Every team of none to three of each kind, each number said or not, in Brittany and nowhere in particular.</summary>
    [Theory]
    [MemberData(nameof(Types))]
    public void No_scheme_is_met_by_a_team_that_a_rule_of_the_region_refuses(TypeStructure type)
    {
        int?[] numbers = [null, 0, 1, 2, 3];
        var teams =
            from general in numbers
            from medical in numbers
            from paramedical in numbers
            from others in numbers
            select new Projet(type)
            {
                MedecinsGeneralistes = general,
                AutresMedicaux = medical,
                Paramedicaux = paramedical,
                AutresProfessionnels = others,
            };
        var met = 0;
        foreach (var team in teams)
        {
            foreach (var (commune, region) in new[] { ("35238", "53"), (null, null) })
            {
                var projet = team with { Commune = commune, ProjetDeSanteValide = true };
                var verdicts = Exercice.Dispositifs.Evaluate(projet, Directory, out _).Select(evaluation => evaluation.Statut).ToList();
                var isRefused = Exercice.CheckTeam(type, team.Equipe, region).Any(check => check.Statut == StatutEvaluation.NonRempli);

                Assert.False(isRefused && verdicts.Contains(StatutEvaluation.Rempli), $"{team}, {commune}");
                met += verdicts.Count(verdict => verdict == StatutEvaluation.Rempli);
            }
        }

        Assert.True(met > 0 || type == TypeStructure.CentreDeSante, "No team meets anything: the check shows nothing.");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_makes_a_structure_of_the_mode_is_a_criterion_of_every_scheme_for_it(TypeStructure type) => Assert.All(
        Exercice.Dispositifs.Find(type, nature: null),
        dispositif => Assert.Contains("equipe-minimale", dispositif.Criteres.Select(critere => critere.Code)));

    [Fact]
    public void Answers_decide_the_schemes_that_wait_for_nothing_else()
    {
        var projet = new Projet(TypeStructure.EquipeDeSoinsPrimaires) { Commune = "35238" };
        var asked = Exercice.Dispositifs.Ask(projet, Directory, out _).Single(question => question.Champ == "projetDeSanteValide");

        foreach (var answer in new[] { true, false })
        {
            var decided = Exercice.Dispositifs.Evaluate(projet with { ProjetDeSanteValide = answer }, Directory, out _)
                .Where(evaluation => asked.DispositifsDecides.Contains(evaluation.Dispositif))
                .ToList();

            Assert.Equal(2, decided.Count);
            Assert.DoesNotContain(StatutEvaluation.AVerifier, decided.Select(evaluation => evaluation.Statut));
        }
    }

    [Fact]
    public void What_a_scheme_says_of_its_team_is_judged_only_for_the_modes_that_have_one()
    {
        var reseau = Exercice.Dispositifs.Evaluate(new Projet(TypeStructure.ReseauDeSante), Directory, out _).Single();

        Assert.Equal("fiqcs-maisons-et-reseaux", reseau.Dispositif.Code);
        Assert.Equal(
            ["forme-juridique-admise", "cpom", "conditions-non-decrites"],
            reseau.Criteres.Select(critere => critere.Critere.Code));
        Assert.Equal(VigueurDispositif.Inconnu, reseau.Dispositif.Vigueur);
    }
}
