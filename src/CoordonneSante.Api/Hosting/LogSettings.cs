using Microsoft.Extensions.Configuration.Memory;

namespace CoordonneSante.Api.Hosting;

/// <summary>What the log tells unless the environment, the command line or a settings file says otherwise.</summary>
internal static class LogSettings
{
    private const string Section = "Logging";

    private static readonly Dictionary<string, string?> Defaults = new()
    {
        [$"{Section}:LogLevel:Default"] = "Information",
        [$"{Section}:LogLevel:Microsoft"] = "Warning",
        [$"{Section}:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",

        // Its errors are those of a start that fails, which is told in one line.
        [$"{Section}:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "Critical",

        // Whoever asks for the health is told it: that a server prepares its indexes is no error at each of its starts.
        [$"{Section}:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks"] = "Critical",
    };

    /// <summary>Puts the defaults below whatever else is configured.</summary>
    public static void AddDefaults(IConfigurationManager configuration) =>
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });

    /// <summary>Silences the web server's account of single requests, where the defaults show none of it: as long as somebody may read
    /// it, each request pays for an activity and a scope, a tenth of its time.</summary>
    public static void SpareRequests(IConfiguration configuration, ILoggingBuilder log)
    {
        var settings = configuration.GetSection(Section).AsEnumerable().Where(setting => setting.Value is not null);
        if (settings.All(setting => Defaults.TryGetValue(setting.Key, out var value) && value == setting.Value))
        {
            log.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        }
    }
}
