namespace CoordonneSante.Pages.Gabarit;

/// <summary>What all pages have in common, and where they lead.</summary>
internal static class Site
{
    public const string Name = "Annuaire des soins coordonnés";

    /// <summary>Address of the feed of what changes; it takes the filters of the list of structures.</summary>
    public const string Feed = "/flux.atom";

    /// <summary>The licence of the data.</summary>
    public const string Licence = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    /// <summary>The site's picture, as data: a page asks for nothing else.</summary>
    public const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' "
            + "fill='%230b4f5e'/%3E"
        + "%3Cpath d='M8 3v10M3 8h10' stroke='%23fff' stroke-width='3'/%3E%3C/svg%3E";

    /// <summary>The entries of the main navigation.</summary>
    public static IReadOnlyList<(string Text, string Address)> Entries { get; } =
    [
        ("Structures", "/structures"),
        ("Territoires", "/territoires"),
        ("Aides", "/projet"),
        ("Données", "/donnees"),
        ("API", "/graphql"),
    ];
}
