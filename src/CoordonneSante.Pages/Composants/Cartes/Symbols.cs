namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>The shapes by which maps tell types of structures, whatever their colours.</summary>
internal static class Symbols
{
    private const string Diamond = "M0-6.5 6.5 0 0 6.5-6.5 0z";

    /// <returns>Path around the origin, in units of the drawing.</returns>
    public static string PathOf(string type) => type switch
    {
        "CENTRE_DE_SANTE" => "M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0z",
        "MAISON_DE_SANTE" => "M-4.8-4.8h9.6v9.6h-9.6z",
        "CPTS" => "M0-6.5 6 4.2h-12z",
        _ => Diamond,
    };
}
