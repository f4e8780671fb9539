using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>Refuses projects that cannot be, as far as their facts alone tell.</summary>
/// <param name="declarables">Codes of the criteria that a project may declare.</param>
internal sealed class ProjetCheck(IReadOnlySet<string> declarables)
{
    /// <exception cref="RequeteInvalideException">
    /// NOMBRE_NEGATIF, ANNEE_INVALIDE, SPECIALITE_SANS_OBJET, ACCORD_SANS_OBJET, GESTIONNAIRE_SANS_OBJET, FORME_JURIDIQUE_SANS_OBJET,
    /// PORTEUR_ET_GESTIONNAIRE, CRITERE_NON_DECLARABLE, DECLARATIONS_CONTRAIRES.
    /// </exception>
    public void Check(Projet projet)
    {
        int?[] counts =
        [
            projet.MedecinsGeneralistes, projet.AutresMedicaux, projet.Paramedicaux, projet.AutresProfessionnels,
            projet.PlacesMedecinsGeneralistes, projet.AnneesActivite,
        ];
        if (counts.FirstOrDefault(count => count < 0) is { } negative)
        {
            throw new RequeteInvalideException(
                "NOMBRE_NEGATIF",
                $"{negative} n'est ni un effectif ni une durée.",
                "Donnez un nombre positif ou nul ; rien, s'il est inconnu.");
        }
        if (projet.Annee is { } annee and (< 1000 or > 9999))
        {
            throw new RequeteInvalideException(
                "ANNEE_INVALIDE",
                $"{annee} n'est pas une année.",
                "Donnez « annee » en quatre chiffres : 2019.");
        }
        if (
            projet.AccordConventionnel == AccordConventionnel.AccordNational
            && projet.Type != Entites.Structures.TypeStructure.CentreDeSante)
        {
            throw new RequeteInvalideException(
                "ACCORD_SANS_OBJET", "L'accord national est celui des centres de santé.", "Changez « accordConventionnel » ou « type ».");
        }
        if (projet.Specialite is not null && projet.Type != Entites.Structures.TypeStructure.CentreDeSante)
        {
            throw new RequeteInvalideException(
                "SPECIALITE_SANS_OBJET", "Seuls les centres de santé ont une spécialité.", "Retirez « specialite » ou changez « type ».");
        }
        CheckPersons(projet);
        foreach (var declared in projet.CriteresDeclares ?? [])
        {
            Check(projet, declared);
        }
    }

    private static void CheckPersons(Projet projet)
    {
        var isCentre = projet.Type == Entites.Structures.TypeStructure.CentreDeSante;
        if (projet.Gestionnaire is not null && !isCentre)
        {
            throw new RequeteInvalideException(
                "GESTIONNAIRE_SANS_OBJET",
                "Seuls les centres de santé ont un gestionnaire.",
                "Donnez la forme juridique de la structure par « formeJuridique », qui possède les locaux par « maitreOuvrage ».");
        }
        if (projet.FormeJuridique is not null && isCentre)
        {
            throw new RequeteInvalideException(
                "FORME_JURIDIQUE_SANS_OBJET",
                "L'équipe d'un centre de santé, salariée, n'a pas de forme juridique : son gestionnaire en a une.",
                "Donnez « gestionnaire » au lieu de « formeJuridique ».");
        }
        if (projet is { Gestionnaire: { } gestionnaire, Porteur: { } porteur } && gestionnaire != porteur)
        {
            throw new RequeteInvalideException(
                "PORTEUR_ET_GESTIONNAIRE",
                "« porteur » et « gestionnaire » disent la même chose d'un centre, et ne s'accordent pas.",
                "Gardez « gestionnaire ».");
        }
    }

    private void Check(Projet projet, CritereDeclare declared)
    {
        if (!declarables.Contains(declared.Critere))
        {
            throw new RequeteInvalideException(
                "CRITERE_NON_DECLARABLE",
                $"« {declared.Critere} » n'est pas un critère à déclarer.",
                $"Ceux qui le sont : {string.Join(", ", declarables.Order(StringComparer.Ordinal))}.");
        }
        if (projet.FindDeclaration(declared.Critere) != declared.Rempli)
        {
            throw new RequeteInvalideException(
                "DECLARATIONS_CONTRAIRES",
                $"« {declared.Critere} » est déclaré rempli et non rempli.",
                "Gardez une seule des deux déclarations.");
        }
    }
}
