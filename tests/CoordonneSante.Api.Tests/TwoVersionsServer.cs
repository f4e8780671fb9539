namespace CoordonneSante.Api.Tests;

/// <summary>A server over the later small directory, with the first one kept.</summary>
public sealed class TwoVersionsServer : IAsyncLifetime
{
    private ApiServer? _server;

    public ApiServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync() =>
        _server = await ApiServer.StartOverAsync([SmallDirectory.Content(), SmallDirectory.Later()], ApiServer.WithoutLimits);

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();
}
