using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Tests.Exercice.Modes;

public sealed class ModeExerciceTests
{
    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();

    public static TheoryData<TypeStructure> Described() => [.. Enum.GetValues<TypeStructure>().Where(type => type != TypeStructure.Dac)];

    [Theory]
    [MemberData(nameof(Described))]
    public void A_mode_is_defined_by_at_least_one_document(TypeStructure type)
    {
        var mode = Find(type);

        Assert.NotEmpty(mode.Enonces(SujetEnonce.Definition, null));
        Assert.NotEmpty(mode.Sources);
        Assert.Equal(mode.Sources.Distinct(), mode.Sources);
    }

    [Fact]
    public void A_mode_that_no_document_describes_is_not_made_up() => Assert.Null(Exercice.FindMode(TypeStructure.Dac));

    [Fact]
    public void Statements_that_disagree_stay_side_by_side_with_their_place_and_date()
    {
        Assert.Equal(
            [
                "Centre pluriprofessionnel : un médecin généraliste au moins, pour la coordination autour du patient (Pays de la "
                    + "Loire, sans date)",
                "Centre pluriprofessionnel : deux professionnels de santé de professions différentes, un professionnel médical et un "
                    + "auxiliaire médical (Pays de la Loire, sans date)",
                "Définition du guide : deux professionnels de santé, quelles que soient leurs professions (Bretagne, 2019)",
                "Tableau annexe du guide : deux médecins généralistes et un professionnel paramédical (Bretagne, 2019)",
            ],
            Find(TypeStructure.CentreDeSante).EquipeMinimale);
        Assert.Equal(
            "Libéraux (Auvergne-Rhône-Alpes, sans date) ; Libéraux du premier et du second recours (Bretagne, 2019) ; "
            + "Professionnels médicaux et paramédicaux libéraux, et éventuellement médico-sociaux (France, 2010 environ)",
            Find(TypeStructure.MaisonDeSante).StatutDesProfessionnels);
    }

    [Fact]
    public void What_no_document_says_is_null()
    {
        Assert.Null(Find(TypeStructure.ReseauDeSante).Echelle);
        Assert.Null(Find(TypeStructure.Clic).StatutDesProfessionnels);
    }

    [Fact]
    public void The_statements_of_a_region_are_its_own_and_those_about_France()
    {
        var centre = Find(TypeStructure.CentreDeSante);

        Assert.Equal(
            ["53", null],
            centre.Enonces(SujetEnonce.StatutDesProfessionnels, "53").Select(enonce => enonce.Region).Order().Reverse());
        Assert.All(centre.Enonces(SujetEnonce.StatutDesProfessionnels, "11"), enonce => Assert.Null(enonce.Region));
        Assert.Throws<RequeteInvalideException>(() => centre.Enonces(null, "Bretagne"));
    }

    [Fact]
    public void Each_path_to_creation_has_its_own_ranks()
    {
        Assert.Equal(
            [
                ("centre-bretagne", 1),
                ("centre-bretagne", 2),
                ("centre-bretagne", 3),
                ("centre-bretagne", 4),
                ("labo-pays-de-la-loire", 1),
                ("labo-pays-de-la-loire", 2),
                ("labo-pays-de-la-loire", 3),
                ("labo-pays-de-la-loire", 4),
                ("labo-pays-de-la-loire", 5),
            ],
            Find(TypeStructure.CentreDeSante).Etapes.Select(step => (step.Parcours.Code, step.Rang)));
    }

    [Fact]
    public void A_number_of_structures_says_what_it_is_worth()
    {
        var annuaire = PetitAnnuaire.Load();

        Assert.Equal(
            new EffectifMode(2, "Structures de la catégorie FINESS 603, extraites le 8 janvier 2021."),
            EffectifMode.Of(Find(TypeStructure.MaisonDeSante), annuaire));
        Assert.Equal(
            new EffectifMode(0, "L'annuaire n'a aucune structure de la catégorie FINESS 463."),
            EffectifMode.Of(Find(TypeStructure.Clic), annuaire));
        Assert.Equal(
            new EffectifMode(0, "FINESS n'a pas de catégorie pour ce mode : l'annuaire n'en liste aucune structure, et 0 n'est pas un "
                + "décompte."),
            EffectifMode.Of(Find(TypeStructure.PoleDeSante), annuaire));
    }

    [Theory]
    [InlineData("infirmier", 1)]
    [InlineData("dentaire", 1)]
    [InlineData("polyvalent", 0)]
    [InlineData("pluridisciplinaire", null)]
    public void A_form_is_counted_where_the_directory_tells_it_apart(string code, int? expected)
    {
        var form = Find(TypeStructure.CentreDeSante).Variantes.Single(variante => variante.Code == code);

        Assert.Equal(expected, EffectifMode.Of(form, PetitAnnuaire.Load()));
    }

    private static ModeExercice Find(TypeStructure type) =>
        Exercice.FindMode(type) ?? throw new InvalidOperationException($"{type} is not described.");
}
