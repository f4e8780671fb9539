using CoordonneSante.Pages.Accueil;
using CoordonneSante.Pages.Alentours;
using CoordonneSante.Pages.Comparaison;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Donnees;
using CoordonneSante.Pages.Fiche;
using CoordonneSante.Pages.Flux;
using CoordonneSante.Pages.Ilots;
using CoordonneSante.Pages.Integration;
using CoordonneSante.Pages.Plan;
using CoordonneSante.Pages.Projet;
using CoordonneSante.Pages.Quartiers;
using CoordonneSante.Pages.Recherche;
using CoordonneSante.Pages.Rendu;
using CoordonneSante.Pages.Structures;
using CoordonneSante.Pages.Territoires;

namespace CoordonneSante.Pages;

/// <summary>Every page of the site.</summary>
public static class PageCatalogue
{
    public static IReadOnlyList<Page> All { get; } =
    [
        new AccueilPage(), new RecherchePage(), new AlentoursPage(), new StructuresPage(), new FichePage(), new IntegrationPage(),
        new NiveauIntegrePage(), new ComposeIntegrePage(),
        new DonneesPage(),
        new QuartiersPage(), new QuartierPage(),
        new ComposePage(), new TerritoirePage(), new ComparerPage(), new ProjetPage(),
        new FluxPage(), new PlanPage(), new PlanGeneralPage(), new PlanRegionPage(), new PlanCommunesPage(), new RobotsPage(),
    ];

    /// <summary>Every document that a page, or a script of it, asks or offers.</summary>
    public static IEnumerable<PageDocument> Documents => All.SelectMany(page => page.Documents).Concat(Islands.Documents);
}
