using System.ComponentModel.DataAnnotations;

namespace CoordonneSante.Api.Settings;

/// <summary>Limits that protect the service, since nobody signs in. Configuration section "Limites".</summary>
internal sealed record LimitOptions
{
    public const string Section = "Limites";

    /// <summary>Greatest size of a request's body, in bytes.</summary>
    [Range(1, 1024 * 1024 * 1024)]
    public int CorpsOctets { get; init; } = 1024 * 1024;

    /// <summary>Sustained rate that one client address may keep; 0 leaves the rate free.</summary>
    [Range(0, 1_000_000)]
    public int RequetesParSeconde { get; init; } = 100;

    /// <summary>Requests that one client address may send at once after a rest.</summary>
    [Range(0, 1_000_000)]
    public int Rafale { get; init; } = 1_000;

    /// <summary>Time that one request may take to execute, in seconds.</summary>
    [Range(1, 3_600)]
    public int DureeSecondes { get; init; } = 10;
}
