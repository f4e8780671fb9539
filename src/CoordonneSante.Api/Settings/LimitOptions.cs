namespace CoordonneSante.Api.Settings;

/// <summary>Limits that protect the service, since nobody signs in. Configuration section "Limites".</summary>
internal sealed record LimitOptions
{
    public const string Section = "Limites";

    /// <summary>Greatest size of a request's body, in bytes.</summary>
    public int CorpsOctets { get; init; } = 1024 * 1024;

    /// <summary>Sustained rate that one client address may keep; 0 leaves the rate free.</summary>
    public int RequetesParSeconde { get; init; } = 100;

    /// <summary>Requests that one client address may send at once after a rest.</summary>
    public int Rafale { get; init; } = 1_000;

    /// <summary>Time that one request may take to execute, in seconds.</summary>
    public int DureeSecondes { get; init; } = 10;
}
