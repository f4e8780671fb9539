using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>How a fact of a project is said and asked, in French.</summary>
/// <param name="Vrai">Sentence for true, with its full stop.</param>
/// <param name="Faux">Sentence for false.</param>
/// <param name="Manque">What to ask for when it is unknown.</param>
internal sealed record PhrasesDeFait(string Vrai, string Faux, Manque Manque)
{
    private static readonly PhrasesDeFait Recepisse = new(
        "Vous indiquez avoir reçu de l'ARS le récépissé de l'engagement de conformité.",
        "Vous indiquez que l'ARS n'a pas encore envoyé le récépissé de l'engagement de conformité.",
        new Manque("projetDeSanteValide", "L'ARS a-t-elle envoyé le récépissé de l'engagement de conformité ?"));

    private static readonly PhrasesDeFait Validation = new(
        "Vous indiquez que le projet de santé est validé.",
        "Vous indiquez que le projet de santé n'est pas encore validé.",
        new Manque("projetDeSanteValide", "L'ARS a-t-elle validé le projet de santé ?"));

    public static PhrasesDeFait Of(FaitProjet fait, TypeStructure type) => fait switch
    {
        FaitProjet.ProjetDeSanteValide => type == TypeStructure.CentreDeSante ? Recepisse : Validation,
        FaitProjet.AccueilStagiaires => new(
            "Vous indiquez que les professionnels accueilleront des stagiaires.",
            "Vous indiquez que les professionnels ne s'engagent pas à accueillir des stagiaires.",
            new Manque("accueilStagiaires", "Les professionnels s'engagent-ils à accueillir des stagiaires ?")),
        FaitProjet.SecteurUn => new(
            "Vous indiquez que les professionnels sont conventionnés, et les médecins en secteur 1.",
            "Vous indiquez que des professionnels ne sont pas conventionnés, ou des médecins pas en secteur 1.",
            new Manque("secteur1", "Les professionnels sont-ils conventionnés, et les médecins en secteur 1 ?")),
        FaitProjet.ButNonLucratif => new(
            "Vous indiquez que le but est non lucratif.",
            "Vous indiquez que le but est lucratif.",
            new Manque("butNonLucratif", "Le projet est-il à but non lucratif ?")),
        FaitProjet.BudgetSoutenable => new(
            "Vous indiquez que le budget de fonctionnement est soutenable.",
            "Vous indiquez que le budget de fonctionnement n'est pas soutenable à ce jour.",
            new Manque("budgetSoutenable", "Le budget de fonctionnement prévu est-il soutenable ?")),
        FaitProjet.ConcertationLiberaux => new(
            "Vous indiquez que le projet est mené avec les professionnels libéraux du territoire.",
            "Vous indiquez que le projet n'est pas mené avec les professionnels libéraux du territoire.",
            new Manque("concertationLiberaux", "Le projet est-il mené avec les professionnels libéraux du territoire ?")),
        FaitProjet.MesuresIncitativesTentees => new(
            "Vous indiquez que des mesures pour faire venir des généralistes ont été tentées, sans aboutir.",
            "Vous indiquez qu'aucune mesure pour faire venir des généralistes n'a été tentée en vain.",
            new Manque("mesuresIncitativesTentees", "Des mesures pour faire venir des généralistes ont-elles été tentées, sans aboutir ?")),
        FaitProjet.MesuresIncitativesDeployees => new(
            "Vous indiquez que des mesures pour faire venir des généralistes ont été déployées.",
            "Vous indiquez qu'aucune mesure pour faire venir des généralistes n'a été déployée.",
            new Manque("mesuresIncitativesDeployees", "Des mesures pour faire venir des généralistes ont-elles été déployées ?")),
        _ => throw new ArgumentOutOfRangeException(nameof(fait), fait, "Not a fact."),
    };
}
