namespace CoordonneSante.Api.Settings;

/// <summary>Finds the listening addresses that could not be listened on, whatever the machine.</summary>
internal static class AddressCheck
{
    private const int GreatestPort = 65_535;

    /// <param name="urls">Addresses separated by semicolons; null or empty when the default serves.</param>
    /// <returns>One French sentence for each address that is none.</returns>
    public static IEnumerable<string> Problems(string? urls) =>
        from url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where !IsAddress(url)
        select $"« {url} » n'est pas une adresse d'écoute : écrivez par exemple --urls http://localhost:5000, avec un port de 0 à 65535.";

    private static bool IsAddress(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && (address.IsUnixPipe || address.Port is >= 0 and <= GreatestPort);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
