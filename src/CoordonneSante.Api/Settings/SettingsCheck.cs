using CoordonneSante.Import.SharedStores;

namespace CoordonneSante.Api.Settings;

/// <summary>Finds every setting that the server could not honour, before anything starts.</summary>
internal static class SettingsCheck
{
    /// <summary>Sections and keys that a command line may name; the environment holds many others.</summary>
    private static readonly string[] Known =
    [
        LimitOptions.Section,
        AnnuaireOptions.Section,
        DocumentOptions.Section,
        ObservationOptions.Section,
        ProxyOptions.Section,
        PageOptions.Section,
        GeocoderOptions.Section,
        "Logging",
        "Kestrel",
        "AllowedHosts",
    ];

    /// <param name="configuration">All sources together.</param>
    /// <param name="arguments">The command line, as ASP.NET reads it.</param>
    /// <returns>One French sentence a problem, saying what to change; empty when the server can start.</returns>
    public static IReadOnlyList<string> Problems(IConfiguration configuration, IEnumerable<string> arguments) =>
    [
        .. UnknownSections(arguments),
        .. SectionCheck.Problems<LimitOptions>(configuration.GetSection(LimitOptions.Section)),
        .. SectionCheck.Problems<AnnuaireOptions>(configuration.GetSection(AnnuaireOptions.Section)),
        .. Store(configuration[$"{AnnuaireOptions.Section}:{nameof(AnnuaireOptions.Base)}"] ?? ""),
        .. SectionCheck.Problems<DocumentOptions>(configuration.GetSection(DocumentOptions.Section)),
        .. SectionCheck.Problems<ObservationOptions>(configuration.GetSection(ObservationOptions.Section)),
        .. Collector(configuration.GetSection(ObservationOptions.Section)),
        .. SectionCheck.Problems<ProxyOptions>(configuration.GetSection(ProxyOptions.Section)),
        .. ProxyAddresses.Problems(configuration[$"{ProxyOptions.Section}:{nameof(ProxyOptions.Adresses)}"]),
        .. SectionCheck.Problems<PageOptions>(configuration.GetSection(PageOptions.Section)),
        .. Background(configuration.GetSection(PageOptions.Section)),
        .. SectionCheck.Problems<GeocoderOptions>(configuration.GetSection(GeocoderOptions.Section)),
        .. AddressGeocoder(configuration.GetSection(GeocoderOptions.Section)),
        .. TrustedFolder(configuration.GetSection(DocumentOptions.Section)),
        .. LogLevels(configuration.GetSection("Logging")),
        .. AddressCheck.Problems(configuration["urls"]),
    ];

    private static IEnumerable<string> UnknownSections(IEnumerable<string> arguments) =>
        from argument in arguments
        where argument.StartsWith("--", StringComparison.Ordinal) && argument.Contains(':', StringComparison.Ordinal)
        let section = argument[2..].Split(':', '=')[0]
        where section != "urls" && !Known.Contains(section, StringComparer.OrdinalIgnoreCase)
        select $"« {section} » n'est pas une section de réglages : {string.Join(", ", Known)} le sont.";

    private static IEnumerable<string> TrustedFolder(IConfigurationSection documents) =>
        bool.TryParse(documents[nameof(DocumentOptions.Seulement)], out var only)
        && only
        && documents[nameof(DocumentOptions.Dossier)] is null
            ? ["Le réglage « Documents:Seulement » demande « Documents:Dossier » : sans dossier, aucune requête n'aurait de réponse."]
            : [];

    private static IEnumerable<string> Store(string address) =>
        SharedStore.IsAddress(address) && SharedStore.ProblemOf(address) is { } problem ? [problem] : [];

    private static IEnumerable<string> Collector(IConfigurationSection observation) =>
        observation[nameof(ObservationOptions.Otlp)] is { Length: > 0 } address
        && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? [$"Le réglage « Observation:Otlp » vaut « {address} » : il faut une adresse, par exemple http://localhost:4317."]
            : [];

    private static IEnumerable<string> Background(IConfigurationSection pages) =>
        pages[nameof(PageOptions.FondDeCarte)] is { Length: > 0 } address
        && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && ((string[])["{z}", "{x}", "{y}"]).All(part => address.Contains(part, StringComparison.Ordinal)))
            ? [
                $"Le réglage « Pages:FondDeCarte » vaut « {address} » : il faut l'adresse de tuiles, par exemple "
                    + "https://tuiles.exemple.fr/{z}/{x}/{y}.png.",
            ]
            : [];

    private static IEnumerable<string> AddressGeocoder(IConfigurationSection geocoder) =>
        geocoder[nameof(GeocoderOptions.Adresse)] is { Length: > 0 } address
        && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0)
            ? [
                $"Le réglage « Geocodeur:Adresse » vaut « {address} » : il faut l'adresse où « /search » répond, par exemple "
                    + "https://data.geopf.fr/geocodage.",
            ]
            : [];

    private static IEnumerable<string> LogLevels(IConfigurationSection logging) =>
        from level in logging.AsEnumerable()
        where level.Key.Contains("LogLevel:", StringComparison.OrdinalIgnoreCase)
        where !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _)
        select $"Le réglage « {level.Key} » vaut « {level.Value} » : {string.Join(", ", Enum.GetNames<LogLevel>())} sont les niveaux.";
}
