using CoordonneSante.Api.Settings;
using Microsoft.AspNetCore.Http.Features;
using ModelContextProtocol.Protocol;

namespace CoordonneSante.Api.Http.Assistants;

/// <summary>The address <c>/mcp</c>, by which assistants read the directory.</summary>
/// <remarks>Model Context Protocol, "Streamable HTTP": without sessions, so that a restart or another server loses nothing.</remarks>
internal static class AssistantDoor
{
    public const string Path = "/mcp";

    private const string Instructions =
        "Annuaire ouvert des structures d'exercice coordonné de France (centres et maisons de santé, CPTS, structures d'appui), "
            + "de leurs gestionnaires et de leurs territoires. Chaque réponse dit ses sources, leur date et la requête GraphQL qui la "
            + "donne : citez-les. Une valeur absente (null) n'est pas un zéro ; ce qui est déduit porte DEDUIT. « graphql » sait tout "
            + "ce que les autres outils ne savent pas ; le schéma, documenté champ par champ, est à /graphql/schema.graphql.";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<AssistantRequest>();
        services
            .AddMcpServer(options =>
            {
                options.ServerInfo = new Implementation { Name = "annuaire-exercice-coordonne", Version = "1.0" };
                options.ServerInstructions = Instructions;
            })
            .WithHttpTransport(options => options.Stateless = true)
            .WithRequestFilters(filters => filters.AddCallToolFilter(ToolArguments.Check))
            .WithTools<DirectoryTools>();
    }

    public static void Map(WebApplication app)
    {
        var rateLimit = app.Services.GetRequiredService<RateLimit>();
        var limits = app.Services.GetRequiredService<LimitOptions>();
        var request = app.Services.GetRequiredService<AssistantRequest>();
        app.UseWhen(
            static context => context.Request.Path.StartsWithSegments(Path),
            door => door.Use(next => context =>
            {
                if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
                {
                    body.MaxRequestBodySize = limits.CorpsOctets;
                }

                return rateLimit.Check(context) is { } refused
                    ? Problem.SendAsync(context, refused).AsTask()
                    : request.AnswerAsync(context, next);
            }));
        app.MapMcp(Path);

        // What its tools ask is checked at start.
        app.Services.GetRequiredService<ToolRunner>();
    }
}
