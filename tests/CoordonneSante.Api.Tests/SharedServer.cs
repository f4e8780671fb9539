namespace CoordonneSante.Api.Tests;

/// <summary>One server for the tests that only ask.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private ApiServer? _server;

    public ApiServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

    public async ValueTask InitializeAsync() => _server = await ApiServer.StartAsync("--Limites:CoutParSeconde=0");

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();
}
