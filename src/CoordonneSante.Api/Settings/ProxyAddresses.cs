using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace CoordonneSante.Api.Settings;

/// <summary>Reads <see cref="ProxyOptions.Adresses"/>.</summary>
internal static class ProxyAddresses
{
    /// <returns>Networks; a lone address is a network of one.</returns>
    /// <exception cref="FormatException">One is neither an address nor a network.</exception>
    public static IEnumerable<IPNetwork> Read(string addresses) => Split(addresses).Select(text =>
        TryRead(text, out var network) ? network.Value : throw new FormatException($"« {text} » is no address."));

    /// <returns>One French sentence for each that is neither an address nor a network.</returns>
    public static IEnumerable<string> Problems(string? addresses) =>
        from text in Split(addresses ?? "")
        where !TryRead(text, out _)
        select $"Le réglage « {ProxyOptions.Section}:{nameof(ProxyOptions.Adresses)} » cite « {text} » : il faut des adresses ou des "
            + "réseaux séparés par des virgules, par exemple 127.0.0.1, 10.0.0.0/8.";

    private static string[] Split(string addresses) =>
        addresses.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool TryRead(string text, [NotNullWhen(true)] out IPNetwork? network)
    {
        network = IPNetwork.TryParse(text, out var parsed) ? parsed
            : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : null;
        return network is not null;
    }
}
