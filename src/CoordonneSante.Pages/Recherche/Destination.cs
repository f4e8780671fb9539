using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants.Territoires;

namespace CoordonneSante.Pages.Recherche;

/// <summary>Where a suggestion leads, and what it is.</summary>
/// <param name="Categorie">As the API names the type.</param>
/// <param name="Text">The type in words, in the plural.</param>
/// <param name="Filter">The level of the territory that it is, else the filter of the list of structures.</param>
internal sealed record Destination(string Categorie, string Text, string Filter)
{
    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<Destination> All { get; } =
    [
        new("Commune", "Communes", "commune"),
        new("Epci", "Intercommunalités", "epci"),
        new("Departement", "Départements", "departement"),
        new("Region", "Régions", "region"),
        new("QuartierPrioritaire", "Quartiers prioritaires", "qpv"),
        new("Gestionnaire", "Gestionnaires", "gestionnaire"),
    ];

    public string AddressOf(string code) => TerritoireDemande.Levels.Contains(Filter)
        ? TerritoireDemande.Of(Filter, code).Address
        : PageAddress.Link("/structures", KeyValuePair.Create(Filter, code));
}
