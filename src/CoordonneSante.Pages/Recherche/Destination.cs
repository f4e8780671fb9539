using CoordonneSante.Pages.Adresses;

namespace CoordonneSante.Pages.Recherche;

/// <summary>Where a suggestion leads, and what it is.</summary>
/// <param name="Categorie">As the API names the type.</param>
/// <param name="Text">The type in words, in the plural.</param>
/// <param name="Filter">The filter of the list of structures that it is.</param>
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

    public string AddressOf(string code) => PageAddress.Link("/structures", KeyValuePair.Create(Filter, code));
}
