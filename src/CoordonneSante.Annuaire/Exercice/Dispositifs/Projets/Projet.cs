using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

/// <summary>A project of coordinated practice, as far as it is described. Null is unknown, never false or zero.</summary>
public sealed record Projet(TypeStructure Type)
{
    public Coordonnees? Point { get; init; }

    /// <summary>INSEE code.</summary>
    public string? Commune { get; init; }

    /// <summary>Of a health centre.</summary>
    public SpecialiteCentre? Specialite { get; init; }

    /// <summary>Of a health centre: its <see cref="Gestionnaire"/>. Of another mode, one of the project's legal persons, it does not say
    /// which.</summary>
    public CategorieGestionnaire? Porteur { get; init; }

    /// <summary>Legal form of the structure itself, of another mode than a health centre: the association or the SISA of a maison de
    /// santé.</summary>
    public CategorieGestionnaire? FormeJuridique { get; init; }

    /// <summary>Who carries the building project and owns the premises, which may not be the structure.</summary>
    public CategorieGestionnaire? MaitreOuvrage { get; init; }

    /// <summary>Of a health centre.</summary>
    public CategorieGestionnaire? Gestionnaire { get; init; }

    public bool? ButNonLucratif { get; init; }

    public int? MedecinsGeneralistes { get; init; }

    /// <summary>Doctors of other specialities, dentists, midwives.</summary>
    public int? AutresMedicaux { get; init; }

    public int? Paramedicaux { get; init; }

    /// <summary>Other health professionals, pharmacists for instance.</summary>
    public int? AutresProfessionnels { get; init; }

    /// <summary>Généralistes that the premises can hold.</summary>
    public int? PlacesMedecinsGeneralistes { get; init; }

    /// <summary>Year in which the support is asked for.</summary>
    public int? Annee { get; init; }

    /// <summary>Full years since the opening; 0 before it and in the first year.</summary>
    public int? AnneesActivite { get; init; }

    public bool? AccueilStagiaires { get; init; }

    /// <summary>By the ARS; for a health centre, that it acknowledged the commitment to conformity.</summary>
    public bool? ProjetDeSanteValide { get; init; }

    public bool? Secteur1 { get; init; }

    public bool? BudgetSoutenable { get; init; }

    public bool? ConcertationLiberaux { get; init; }

    /// <summary>Incentives for généralistes were tried on the territory, and failed.</summary>
    public bool? MesuresIncitativesTentees { get; init; }

    /// <summary>Incentives for généralistes were deployed on the territory, whatever came of them.</summary>
    public bool? MesuresIncitativesDeployees { get; init; }

    public AccordConventionnel? AccordConventionnel { get; init; }

    public IReadOnlyList<CritereDeclare>? CriteresDeclares { get; init; }

    internal Equipe Equipe => new(MedecinsGeneralistes, AutresMedicaux, Paramedicaux, AutresProfessionnels, ProfessionsDifferentes: null);

    /// <summary>FINESS number of the structure that this describes; null for a project.</summary>
    internal string? Finess { get; private init; }

    internal bool PorteurDeduit { get; private init; }

    internal bool SpecialiteDeduite { get; private init; }

    /// <summary>What the directory knows of a structure, taken as a project.</summary>
    internal static Projet Of(Structure structure) => new(structure.Type)
    {
        Finess = structure.Finess.Value,
        Specialite = structure.Specialite,
        SpecialiteDeduite = structure.SpecialiteFiabilite == Fiabilite.Deduit,
        Porteur = structure.Gestionnaire is { CategorieFiabilite: not Fiabilite.Inconnu } gestionnaire ? gestionnaire.Categorie : null,
        PorteurDeduit = structure.Gestionnaire?.CategorieFiabilite == Fiabilite.Deduit,

        // The acknowledgement is what gives a health centre its FINESS number. Nothing says as much of the other modes.
        ProjetDeSanteValide = structure.Type == TypeStructure.CentreDeSante ? true : null,
        AnneesActivite = YearsAtExtraction(structure) is { } years and > 1 ? years : null,
    };

    internal bool? Find(FaitProjet fait) => fait switch
    {
        FaitProjet.ProjetDeSanteValide => ProjetDeSanteValide,
        FaitProjet.AccueilStagiaires => AccueilStagiaires,
        FaitProjet.SecteurUn => Secteur1,
        FaitProjet.ButNonLucratif => ButNonLucratif,
        FaitProjet.BudgetSoutenable => BudgetSoutenable,
        FaitProjet.ConcertationLiberaux => ConcertationLiberaux,
        FaitProjet.MesuresIncitativesTentees => MesuresIncitativesTentees,

        // What was tried in vain was deployed; what was not tried in vain may have been deployed, and have worked.
        FaitProjet.MesuresIncitativesDeployees => MesuresIncitativesDeployees ?? (MesuresIncitativesTentees == true ? true : null),
        _ => throw new ArgumentOutOfRangeException(nameof(fait), fait, "Not a fact."),
    };

    internal bool? FindDeclaration(string critere) => CriteresDeclares?.FirstOrDefault(declared => declared.Critere == critere)?.Rempli;

    /// <summary>Full years when the record was extracted: the structure is at least as old today.</summary>
    private static int? YearsAtExtraction(Structure structure)
    {
        if (structure.DateOuverture is not { } opening)
        {
            return null;
        }
        var extraction = structure.Provenance.DateExtraction;
        var years = extraction.Year - opening.Year;
        return opening.AddYears(years) > extraction ? years - 1 : years;
    }
}
