using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>One of the legal persons of a project. They may be several: a SISA in premises of the commune.</summary>
internal sealed record RoleJuridique(string Nom, Manque Manque, Func<Projet, CategorieGestionnaire?> Dit)
{
    public static RoleJuridique Gestionnaire { get; } = new(
        "Gestionnaire",
        new Manque("gestionnaire", "Quel organisme gère, ou gérera, le centre de santé ?"),
        projet => projet.Gestionnaire ?? (projet.Type == TypeStructure.CentreDeSante ? projet.Porteur : null));

    public static RoleJuridique FormeJuridique { get; } = new(
        "Forme juridique",
        new Manque("formeJuridique", "Quelle est la forme juridique de la structure : association, SISA, autre société, groupement ?"),
        projet => projet.FormeJuridique);

    public static RoleJuridique MaitreOuvrage { get; } = new(
        "Maître d'ouvrage des locaux",
        new Manque("maitreOuvrage", "Qui porte le projet immobilier : à qui sont, ou seront, les locaux ?"),
        projet => projet.MaitreOuvrage);

    /// <summary>What the project says of this person; null when it says nothing.</summary>
    public CategorieGestionnaire? Find(Projet projet) => Dit(projet) is { } said and not CategorieGestionnaire.Inconnue ? said : null;

    /// <summary>
    /// What a project that has no manager said as its <see cref="Projet.Porteur"/>: it may be this person or another, so it can speak for
    /// the project and never against it. Null when it said nothing.
    /// </summary>
    public CategorieGestionnaire? FindPorteur(Projet projet) =>
        this != Gestionnaire
        && projet is { Type: not TypeStructure.CentreDeSante, Porteur: { } porteur and not CategorieGestionnaire.Inconnue }
            ? porteur
            : null;
}
