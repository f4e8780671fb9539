using System.Diagnostics;
using System.Globalization;

namespace CoordonneSante.Api.Tests;

/// <summary>Debian's nginx with the configuration of the deployment, on a free port of this machine and in a folder of its own.</summary>
public sealed class NginxProxy : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private NginxProxy(DirectoryInfo folder, Process process, Uri address) => (_folder, _process, Address) = (folder, process, address);

    public static bool IsInstalled => File.Exists(Program);

    public Uri Address { get; }

    /// <param name="server">The server that it stands before.</param>
    /// <param name="prefix">Path that the proxy serves it under, with slashes on both sides; null for the root, as deployed.</param>
    public static async Task<NginxProxy> StartAsync(Uri server, string? prefix = null)
    {
        var folder = Directory.CreateTempSubdirectory("annuaire-nginx-");
        var port = LoopbackPort.Free();
        var deployed = await File.ReadAllTextAsync(RepositoryFolder.PathOf("src/CoordonneSante.Api/Deploiement/annuaire.nginx.conf"));
        var site = Path.Combine(folder.FullName, "annuaire.conf");
        await File.WriteAllTextAsync(site, Replace(
            prefix is null ? deployed : Under(prefix, deployed),
            ("/var/cache/nginx/annuaire", Path.Combine(folder.FullName, "cache")),
            ("server 127.0.0.1:5000;", $"server {server.Authority};"),
            ("listen 80;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{port};"))));
        var main = Path.Combine(folder.FullName, "nginx.conf");
        await File.WriteAllTextAsync(main, $$"""
            daemon off;
            master_process off;
            pid {{folder.FullName}}/pid;
            error_log {{folder.FullName}}/erreurs;
            events {}
            http {
                access_log off;
                client_body_temp_path {{folder.FullName}}/corps;
                proxy_temp_path {{folder.FullName}}/envois;
                fastcgi_temp_path {{folder.FullName}}/fastcgi;
                uwsgi_temp_path {{folder.FullName}}/uwsgi;
                scgi_temp_path {{folder.FullName}}/scgi;
                include {{site}};
            }
            """);
        var process = Process.Start(new ProcessStartInfo(Program, ["-p", folder.FullName, "-c", main]) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("nginx did not start.");
        var proxy = new NginxProxy(folder, process, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")));
        await proxy.WaitAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task WaitAsync()
    {
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(Address, "/sante"));
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(50);
            }
            catch (HttpRequestException)
            {
                throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
            }
        }
    }

    private static string Under(string prefix, string deployed) => Replace(
        deployed,
        ("X-Forwarded-Prefix \"\"", $"X-Forwarded-Prefix {prefix.TrimEnd('/')}"),
        ("""
            location / {
                proxy_pass http://annuaire;
        """, $$"""
            location {{prefix}} {
                proxy_pass http://annuaire/;
        """),
        ("listen 80;", "listen 80; location = /sante { proxy_pass http://annuaire; }"));

    private static string Replace(string text, params (string What, string By)[] replacements)
    {
        foreach (var (what, by) in replacements)
        {
            Assert.Contains(what, text, StringComparison.Ordinal);
            text = text.Replace(what, by, StringComparison.Ordinal);
        }

        return text;
    }
}
