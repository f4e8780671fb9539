using CoordonneSante.Api.Http;
using CoordonneSante.Api.Http.Assistants;
using CoordonneSante.Api.Http.Ogc;
using CoordonneSante.Api.Http.Site;
using CoordonneSante.Api.Http.Tuiles;
using CoordonneSante.Api.Versions;

namespace CoordonneSante.Api.Hosting;

/// <summary>The addresses of the server.</summary>
/// <remarks>Each is a function of its context: ASP.NET compiles an expression for any other, on the way to the first answer.</remarks>
internal static class Routes
{
    public static void Map(WebApplication app)
    {
        ForwardedClients.Use(app);
        app.Use(next => context =>
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "same-origin";
            return next(context);
        });

        // Most requests are for GraphQL: they do not go through routing.
        var endpoint = app.Services.GetRequiredService<GraphQLEndpoint>();
        app.Use(next => context => context.Request.Path.Value == GraphQLEndpoint.Path ? endpoint.InvokeAsync(context) : next(context));
        var rateLimit = app.Services.GetRequiredService<RateLimit>();
        app.UseWhen(
            static context => IsFile(context.Request.Path),
            files => files.Use(next => context =>
            {
                CrossOrigin.Allow(context.Response);
                return rateLimit.Check(context, CostOf(context.Request.Path)) is { } refused
                    ? Problem.SendAsync(context, refused).AsTask()
                    : next(context);
            }));
        app.UseRouting();
        GraphiQLPage.MapAssets(app);
        app.Map($"{GraphQLEndpoint.Path}/", context => Results.LocalRedirect(
            $"~{GraphQLEndpoint.Path}{context.Request.QueryString}", permanent: true, preserveMethod: true).ExecuteAsync(context));
        var pages = app.Services.GetRequiredService<PageEndpoint>();
        pages.Map(app);
        app.MapMethods(SchemaFile.Path, [HttpMethods.Get, HttpMethods.Head], context => SchemaFile.Serve(context).ExecuteAsync(context));
        var store = app.Services.GetRequiredService<SnapshotStore>();
        foreach (var path in DatabaseDownload.Paths)
        {
            app.MapMethods(
                path,
                [HttpMethods.Get, HttpMethods.Head],
                context => DatabaseDownload.Serve(context, store).ExecuteAsync(context));
        }
        app.Services.GetRequiredService<TileEndpoint>().Map(app);
        app.Services.GetRequiredService<OgcEndpoint>().Map(app);
        AssistantDoor.Map(app);
        app.MapFallback("{*path}", async (HttpContext context) =>
        {
            if (!await pages.TryAnswerMissingAsync(context))
            {
                await NoSuchAddress.ExecuteAsync(context);
            }
        });
        Health.Map(app);
        Telemetry.Map(app);
    }

    private static IResult NoSuchAddress { get; } = Results.Problem(
        "L'API est à l'adresse /graphql, son schéma à /graphql/schema.graphql, la base entière à /annuaire.db, ses tuiles à "
            + "/tuiles/structures.json, ses objets pour QGIS à /ogc.",
        statusCode: StatusCodes.Status404NotFound,
        title: "Il n'y a rien à cette adresse");

    // Routing does not mind a slash at the end, so the limit must not either.
    private static bool IsFile(PathString path) =>
        IsDatabase(path) || path.StartsWithSegments(SchemaFile.Path) || path.StartsWithSegments(GraphiQLPage.AssetsPath)
        || path.StartsWithSegments(IslandFiles.Path);

    private static bool IsDatabase(PathString path) => Array.Exists(DatabaseDownload.Paths, database => path.StartsWithSegments(database));

    private static int CostOf(PathString path) => IsDatabase(path) ? RateLimit.Database : RateLimit.File;
}
