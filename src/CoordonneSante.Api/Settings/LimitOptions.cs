using System.ComponentModel.DataAnnotations;

namespace CoordonneSante.Api.Settings;

/// <summary>Limits that protect the service, since nobody signs in. Configuration section "Limites".</summary>
/// <remarks>One unit of cost is a microsecond of one core, about.</remarks>
internal sealed record LimitOptions
{
    public const string Section = "Limites";

    /// <summary>Greatest size of a request's body, in bytes.</summary>
    [Range(1, 1024 * 1024 * 1024)]
    public int CorpsOctets { get; init; } = 1024 * 1024;

    /// <summary>Sustained cost that one client address may ask for a second; 0 leaves it free.</summary>
    [Range(0, 1_000_000_000)]
    public int CoutParSeconde { get; init; } = 500_000;

    /// <summary>Cost that one client address may ask for at once after a rest.</summary>
    [Range(0, 1_000_000_000)]
    public int CoutRafale { get; init; } = 5_000_000;

    /// <summary>Greatest cost of one request.</summary>
    [Range(1, 1_000_000_000)]
    public int CoutMaximal { get; init; } = 5_000_000;

    /// <summary>Cost from which a request is heavy, and waits for its turn among the heavy ones.</summary>
    [Range(1, 1_000_000_000)]
    public int CoutLourd { get; init; } = 20_000;

    /// <summary>Heavy requests that run at once: one core is left to the light ones.</summary>
    [Range(1, 1_024)]
    public int VoiesLourdes { get; init; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Heavy requests that may wait, one a client.</summary>
    [Range(0, 100_000)]
    public int FileLourde { get; init; } = 16;

    /// <summary>Time that a heavy request may wait for its turn, in seconds.</summary>
    [Range(1, 3_600)]
    public int AttenteSecondes { get; init; } = 5;

    /// <summary>Time that one request may take to execute, in seconds.</summary>
    [Range(1, 3_600)]
    public int DureeSecondes { get; init; } = 10;

    /// <summary>Memory that all long JSON answers together may take, in MiB.</summary>
    [Range(16, 1_000_000)]
    public int MemoireReponsesMio { get; init; } = 160;

    /// <summary>Time that requests under way have to end when the server is asked to stop, in seconds.</summary>
    [Range(0, 3_600)]
    public int ArretSecondes { get; init; } = 30;
}
