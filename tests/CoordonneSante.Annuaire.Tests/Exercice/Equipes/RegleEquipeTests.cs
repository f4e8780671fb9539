using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Tests.Exercice.Equipes;

public sealed class RegleEquipeTests
{
    private const StatutEvaluation Rempli = StatutEvaluation.Rempli;
    private const StatutEvaluation NonRempli = StatutEvaluation.NonRempli;
    private const StatutEvaluation AVerifier = StatutEvaluation.AVerifier;

    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();

    /// <remarks>From left to right: general practitioners, other medical, paramedical, other professionals; null is unknown.</remarks>
    [Theory]
    [InlineData(2, null, 1, null, Rempli)]
    [InlineData(2, 0, 1, 0, Rempli)]
    [InlineData(1, 5, 5, 5, NonRempli)]
    [InlineData(2, 0, 0, 9, NonRempli)]
    [InlineData(null, 3, 1, 0, AVerifier)]
    [InlineData(2, 0, null, 0, AVerifier)]
    [InlineData(1, 0, null, 0, NonRempli)]
    public void A_maison_de_sante_has_two_general_practitioners_and_a_paramedical(
        int? general,
        int? medical,
        int? paramedical,
        int? others,
        StatutEvaluation expected)
    {
        Assert.Equal(
            expected,
            Check(TypeStructure.MaisonDeSante, "maison-bretagne", new Equipe(general, medical, paramedical, others, null)).Statut);
    }

    [Theory]
    [InlineData(1, 0, 1, 0, Rempli, Rempli, NonRempli)]
    [InlineData(0, 1, 1, 0, NonRempli, Rempli, NonRempli)]
    [InlineData(0, 0, 2, 0, NonRempli, Rempli, NonRempli)]
    [InlineData(2, 0, 1, 0, Rempli, Rempli, Rempli)]
    [InlineData(1, 0, 0, 0, NonRempli, NonRempli, NonRempli)]
    [InlineData(1, null, null, null, AVerifier, AVerifier, NonRempli)]
    [InlineData(null, null, null, null, AVerifier, AVerifier, AVerifier)]
    public void Each_source_gives_its_own_verdict_on_a_centre_de_sante(
        int? general,
        int? medical,
        int? paramedical,
        int? others,
        StatutEvaluation loire,
        StatutEvaluation definition,
        StatutEvaluation annexe)
    {
        var team = new Equipe(general, medical, paramedical, others, null);

        Assert.Equal(
            [loire, definition, annexe],
            new[] { "centre-pays-de-la-loire", "centre-bretagne-definition", "centre-bretagne-annexe" }
                .Select(code => Check(TypeStructure.CentreDeSante, code, team).Statut));
    }

    [Theory]
    [InlineData(1, 0, 0, 1, Rempli)]
    [InlineData(1, 0, 0, 0, NonRempli)]
    [InlineData(1, 0, 0, null, AVerifier)]
    [InlineData(0, 4, 4, 4, NonRempli)]
    public void A_primary_care_team_has_a_general_practitioner_and_somebody_else(
        int? general,
        int? medical,
        int? paramedical,
        int? others,
        StatutEvaluation expected)
    {
        Assert.Equal(
            expected,
            Check(TypeStructure.EquipeDeSoinsPrimaires, "equipe-bretagne", new Equipe(general, medical, paramedical, others, null)).Statut);
    }

    [Theory]
    [InlineData(2, 0, 0, 0, null, NonRempli, "L'équipe a 1 profession ; il faut au moins 2 professions différentes.")]
    [InlineData(
        1,
        1,
        0,
        0,
        null,
        AVerifier,
        "L'équipe a entre 1 et 2 professions différentes ; il faut au moins 2 professions différentes."
    )]
    [InlineData(1, 1, 0, 0, 2, Rempli, "L'équipe a 2 professions différentes ; il faut au moins 2 professions différentes.")]
    [InlineData(
        1,
        null,
        1,
        null,
        null,
        Rempli,
        "L'équipe a au moins 2 professions différentes ; il faut au moins 2 professions différentes."
    )]
    [InlineData(null, null, null, null, null, AVerifier, "Nombre non donné ; il faut au moins 2 professions différentes.")]
    [InlineData(
        int.MaxValue,
        int.MaxValue,
        0,
        0,
        null,
        AVerifier,
        "L'équipe a entre 1 et 2147483647 professions différentes ; il faut au moins 2 professions différentes."
    )]
    public void Professions_are_counted_as_far_as_the_numbers_tell(
        int? general, int? medical, int? paramedical, int? others, int? professions, StatutEvaluation expected, string explication)
    {
        var checkedTeam = Check(
            TypeStructure.Cpts,
            "exercice-coordonne-bretagne",
            new Equipe(general, medical, paramedical, others, professions));
        var exigence = checkedTeam.Exigences.Single(one => one.Exigence.Nature == NatureExigence.ProfessionsDifferentes);

        Assert.Equal((expected, explication), (exigence.Statut, exigence.Explication));
    }

    [Fact]
    public void What_a_document_does_not_number_is_left_open()
    {
        var checkedTeam = Check(TypeStructure.Cpts, "cpts-bretagne", new Equipe(30, 10, 60, 5, 12));

        Assert.Equal(AVerifier, checkedTeam.Statut);
        Assert.Equal(
            "Le document ne fixe pas de nombre : les effectifs ne suffisent pas pour le dire.",
            Assert.Single(checkedTeam.Exigences).Explication);
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, null, "Un nombre de l'équipe est négatif.")]
    [InlineData(1, 0, 0, 0, 2, "« professionsDifferentes » vaut 2, ce que les effectifs donnés ne permettent pas.")]
    [InlineData(1, 0, 1, 0, 1, "« professionsDifferentes » vaut 1, ce que les effectifs donnés ne permettent pas.")]
    public void An_impossible_team_is_refused(int? general, int? medical, int? paramedical, int? others, int? professions, string message)
    {
        var error = Assert.Throws<RequeteInvalideException>(() =>
            Exercice.CheckTeam(TypeStructure.MaisonDeSante, new Equipe(general, medical, paramedical, others, professions), region: null));

        Assert.Equal(("EQUIPE_INVALIDE", message), (error.Code, error.Message));
    }

    [Theory]
    [InlineData(TypeStructure.PoleDeSante)]
    [InlineData(TypeStructure.Dac)]
    public void A_mode_whose_team_no_source_fixes_has_no_verdict(TypeStructure type)
    {
        Assert.Empty(Exercice.CheckTeam(type, new Equipe(1, 1, 1, 1, null), region: null));
    }

    private static ConformiteEquipe Check(TypeStructure type, string rule, Equipe team) =>
        Exercice.CheckTeam(type, team, region: null).Single(conformite => conformite.Regle.Code == rule);
}
