using CoordonneSante.Api.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace CoordonneSante.Api.Hosting;

/// <summary>Gives requests that come through a proxy the address of their client, and the address that this client knows the server by.
/// </summary>
internal static class ForwardedClients
{
    public static void Add(IServiceCollection services) =>
        services.AddOptions<ForwardedHeadersOptions>().PostConfigure<ProxyOptions>((headers, proxies) =>
        {
            // Read too where ASPNETCORE_FORWARDEDHEADERS_ENABLED trusts every proxy.
            headers.ForwardedHeaders |= ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedPrefix;
            if (proxies.Adresses is not { } addresses)
            {
                return;
            }

            headers.ForwardedHeaders = ForwardedHeaders.All;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var network in ProxyAddresses.Read(addresses))
            {
                headers.KnownIPNetworks.Add(network);
            }

            // Through as many proxies as are known.
            headers.ForwardLimit = null;
        });

    public static void Use(WebApplication app)
    {
        if (app.Services.GetRequiredService<ProxyOptions>().Adresses is not null)
        {
            app.UseForwardedHeaders();
        }
    }
}
