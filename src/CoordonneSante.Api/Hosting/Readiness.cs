using CoordonneSante.Api.Versions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoordonneSante.Api.Hosting;

/// <summary>Whether requests should be sent here: the version is warm, and the server is not about to stop.</summary>
internal sealed class Readiness(SnapshotStore store, IHostApplicationLifetime lifetime) : IHealthCheck
{
    private volatile bool _isWarm;

    /// <summary>The indexes of the first version are made: from now on no user waits for them.</summary>
    public void Warmed() => _isWarm = true;

    public bool IsWarm => _isWarm;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("le serveur s'arrête")
            : _isWarm ? HealthCheckResult.Healthy($"version {store.Current.JeuDeDonnees.Version.Value}")
            : HealthCheckResult.Unhealthy("le serveur prépare ses index"));
}
