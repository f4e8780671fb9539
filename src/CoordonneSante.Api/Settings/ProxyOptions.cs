namespace CoordonneSante.Api.Settings;

/// <summary>The proxies in front of the server. Configuration section "Mandataire".</summary>
internal sealed record ProxyOptions
{
    public const string Section = "Mandataire";

    /// <summary>
    /// Addresses and networks of the proxies, separated by commas: "127.0.0.1, 10.0.0.0/8". What they forward of a client (address, scheme,
    /// host, prefix) is believed, and what anyone else says of itself is not. Null when clients come directly.
    /// </summary>
    public string? Adresses { get; init; }
}
