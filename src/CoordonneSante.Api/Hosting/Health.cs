using System.Text;
using CoordonneSante.Api.Versions;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoordonneSante.Api.Hosting;

/// <summary>The addresses that tell machines how the server is.</summary>
internal static class Health
{
    /// <summary>Answers the version in service as soon as there is one.</summary>
    public const string Path = "/sante";

    /// <summary>Whether the process answers at all: when it does not, it is started again.</summary>
    private const string Live = "/sante/vivant";

    /// <summary>Whether requests should be sent here.</summary>
    private const string Ready = "/sante/pret";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Readiness>();
        services.AddHealthChecks().AddCheck<Readiness>("version");
    }

    public static void Map(WebApplication app)
    {
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], context =>
            WriteAsync(context, context.RequestServices.GetRequiredService<SnapshotStore>().Current.JeuDeDonnees.Version.Value));
        app.MapHealthChecks(Live, new HealthCheckOptions
        {
            Predicate = _ => false,
            ResponseWriter = (context, _) => WriteAsync(context, "vivant"),
        });
        app.MapHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = (context, report) => WriteAsync(context, Text(report)) });
    }

    private static string Text(HealthReport report) =>
        $"{(report.Status == HealthStatus.Unhealthy ? "pas prêt" : "prêt")} : "
            + string.Join(", ", report.Entries.Values.Select(entry => entry.Description));

    private static Task WriteAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = Encoding.UTF8.GetByteCount(text);
        return context.Response.WriteAsync(text);
    }
}
