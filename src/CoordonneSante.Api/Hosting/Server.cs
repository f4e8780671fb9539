using System.Diagnostics.Metrics;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Api.Documents;
using CoordonneSante.Api.Geocodage;
using CoordonneSante.Api.Http;
using CoordonneSante.Api.Http.Assistants;
using CoordonneSante.Api.Http.Ogc;
using CoordonneSante.Api.Http.Site;
using CoordonneSante.Api.Http.Tuiles;
using CoordonneSante.Api.Observation;
using CoordonneSante.Api.Schema;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Execution.Cost;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.Validation;
using CoordonneSante.Import.Packages;
using CoordonneSante.Import.SharedStores;
using CoordonneSante.Pages;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CoordonneSante.Api.Hosting;

/// <summary>The web server: configuration, routes and life cycle.</summary>
internal static class Server
{
    /// <param name="settings">Command-line configuration, as ASP.NET reads it.</param>
    /// <param name="errors">Where it is told why the server cannot start.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <returns>The exit code: 0 when it was asked to stop, 1 when it could not start.</returns>
    public static async Task<int> RunAsync(string[] settings, TextWriter errors, CancellationToken cancellation)
    {
        var builder = CreateBuilder(settings);
        if (SettingsCheck.Problems(builder.Configuration, settings) is [_, ..] problems)
        {
            foreach (var problem in problems)
            {
                await errors.WriteLineAsync($"Erreur : {problem}");
            }

            return ExitCodes.Failed;
        }

        await using var app = builder.Build();
        try
        {
            if (!await PrepareAsync(app, cancellation))
            {
                return ExitCodes.Failed;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Asked to stop before it served.
            return ExitCodes.Done;
        }

        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception error) when (error is IOException or SocketException or InvalidOperationException)
        {
            await app.StopAsync(CancellationToken.None);
            await errors.WriteLineAsync($"Erreur : {error.Message} « --urls http://localhost:PORT » choisit une autre adresse.");
            return ExitCodes.Failed;
        }

        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Done;
    }

    /// <summary>The server without its data and routes, not started.</summary>
    /// <param name="settings">Settings that were checked, or are known to be good.</param>
    public static WebApplication Build(string[] settings) => CreateBuilder(settings).Build();

    private static WebApplicationBuilder CreateBuilder(string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(settings);
        LogSettings.AddDefaults(builder.Configuration);
        Telemetry.Add(builder);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // A page's link to the editor holds its document and its filters.
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;

            // The endpoint has its own limit, whose error says what to change.
            kestrel.Limits.MaxRequestBodySize = null;
        });

        Bind<LimitOptions>(builder, LimitOptions.Section);
        Bind<AnnuaireOptions>(builder, AnnuaireOptions.Section);
        Bind<DocumentOptions>(builder, DocumentOptions.Section);
        Bind<ObservationOptions>(builder, ObservationOptions.Section);
        Bind<ProxyOptions>(builder, ProxyOptions.Section);
        Bind<PageOptions>(builder, PageOptions.Section);
        Bind<GeocoderOptions>(builder, GeocoderOptions.Section);
        builder.Services.AddSingleton<Geocoder>();
        builder.Services.AddSingleton(services => new SnapshotStore(
            services.GetRequiredService<AnnuaireOptions>().Fichier, services.GetRequiredService<ILogger<SnapshotStore>>()));
        var database = builder.Configuration[$"{AnnuaireOptions.Section}:{nameof(AnnuaireOptions.Base)}"] ?? "";
        if (SharedStore.IsAddress(database))
        {
            builder.Services.AddSingleton(_ => SharedStore.Open(database));
            builder.Services.AddSingleton(services => new SharedCopy(services.GetRequiredService<AnnuaireOptions>().Fichier));
            builder.Services.AddHostedService<SharedStoreWatcher>();
        }

        builder.Services.AddSingleton(_ => ExerciceCoordonne.Load());
        builder.Services.AddSingleton(services => new RateLimit(services.GetRequiredService<LimitOptions>()));
        builder.Services.AddSingleton(services => new HeavyLane(
            services.GetRequiredService<LimitOptions>(), services.GetRequiredService<LaneMeasures>()));
        builder.Services.AddSingleton<Admission>();
        builder.Services.AddSingleton<RequestedVersion>();
        builder.Services.AddSingleton<LaneMeasures>();
        builder.Services.AddSingleton<RequestMeasures>();
        builder.Services.AddSingleton<StateMeasures>();
        Health.Add(builder.Services);
        builder.Services.AddSingleton(services => new ResponseMemory(
            services.GetRequiredService<LimitOptions>().MemoireReponsesMio * 1024L * 1024L));
        builder.Services.AddHostedService<MemoryRelease>();
        builder
            .Services.AddOptions<HostOptions>()
            .Configure<LimitOptions>((host, limits) => host.ShutdownTimeout = TimeSpan.FromSeconds(limits.ArretSecondes));
        builder.Services.AddSingleton(_ => ApiSchema.Build());
        builder.Services.AddSingleton(CreateExecutor);
        builder.Services.AddSingleton(new EnumLabels("Libelle", "Libelles", () => EnumLibelles.ByName));
        builder.Services.AddSingleton<ListExecutor>();
        builder.Services.AddSingleton<DocumentStore>();
        builder.Services.AddSingleton<GraphQLEndpoint>();
        builder.Services.AddSingleton<TileEndpoint>();
        // Accents as they are: the pages are in UTF-8.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddSingleton<IslandFiles>();
        builder.Services.AddSingleton(services => services.GetRequiredService<IslandFiles>().Islands);
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<DocumentRunner>();
        builder.Services.AddSingleton<ToolRunner>();
        AssistantDoor.Add(builder.Services);
        builder.Services.AddSingleton<OgcCollections>();
        builder.Services.AddSingleton<FeatureFinder>();
        builder.Services.AddSingleton<OgcEndpoint>();
        builder.Services.AddSingleton<PageQuestions>();
        builder.Services.AddSingleton<PageMemory>();
        builder.Services.AddSingleton<PageEndpoint>();
        ForwardedClients.Add(builder.Services);
        builder.Services.AddSingleton<WarmUp>();
        builder.Services.AddHostedService<DatabaseWatcher>();

        return builder;
    }

    /// <summary>Settings as the options pattern binds them, when they are first asked for: by then they were checked.</summary>
    private static void Bind<T>(WebApplicationBuilder builder, string section)
        where T : class
    {
        builder.Services.AddOptions<T>().BindConfiguration(section);
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<T>>().Value);
    }

    /// <summary>Builds the database where there is none, loads it, and maps the routes.</summary>
    /// <returns>False when there are no data to serve; the reason is then on the standard error.</returns>
    /// <exception cref="SchemaBindingException">The schema and the code do not fit; all mismatches at once.</exception>
    /// <exception cref="OperationCanceledException">The server was asked to stop.</exception>
    public static async Task<bool> PrepareAsync(WebApplication app, CancellationToken cancellation = default)
    {
        var store = app.Services.GetRequiredService<SnapshotStore>();
        var options = app.Services.GetRequiredService<AnnuaireOptions>();
        if (!await CheckDocumentsAsync(app.Services)
            || (app.Services.GetService<SharedStore>() is { } shared
                && !await FirstPull.RunAsync(shared, app.Services.GetRequiredService<SharedCopy>(), Console.Error)))
        {
            return false;
        }

        try
        {
            // The schema is bound while the data are built and load: they share nothing.
            var loading = Task.Run(
                async () => await FirstBuild.RunAsync(store.Database, PackageFolder.Of(options.Paquet), cancellation) && store.Reload(),
                cancellation);
            Routes.Map(app);
            return await loading;
        }
        catch (ExerciceInvalideException error)
        {
            await Console.Error.WriteLineAsync($"Erreur : data/exercice n'est pas valide.{Environment.NewLine}{error.Message}");
            return false;
        }
        catch (Exception error) when (error is SqliteException or InvalidDataException or IOException
            or UnauthorizedAccessException or FormatPlusRecentException)
        {
            await Console.Error.WriteLineAsync(
                $"Erreur : {store.Database.FullName} ne peut être chargé ({error.Message}). Rétablissez une version gardée (commande « "
                    + "retablir »), "
                + "nommez une autre base par --base, ou mettez ce fichier de côté : l'annuaire livré sera reconstruit à sa place.");
            return false;
        }
    }

    /// <summary>Reads the operator's documents first: a wrong one is told at once, not after the build of a database.</summary>
    private static async Task<bool> CheckDocumentsAsync(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<DocumentOptions>().Dossier is null
                || services.GetRequiredService<DocumentStore>() is not null;
        }
        catch (DocumentInvalideException error)
        {
            await Console.Error.WriteLineAsync($"Erreur : Documents:Dossier : {error.Message}");
            return false;
        }
    }

    private static GraphQLExecutor CreateExecutor(IServiceProvider services)
    {
        var limits = services.GetRequiredService<LimitOptions>();
        var logger = services.GetRequiredService<ILogger<GraphQLExecutor>>();
        return new GraphQLExecutor(services.GetRequiredService<ExecutableSchema>(), new ExecutorOptions
        {
            Timeout = TimeSpan.FromSeconds(limits.DureeSecondes),
            Validation = new ValidationOptions { Synonyms = StructureVocabulary.ValuesByWord },
            Cost = new CostOptions { MaxCost = limits.CoutMaximal },
            Meter = services.GetRequiredService<IMeterFactory>().Create(Instruments.Name),
            OnException = (exception, place) => ResolverLog.Failed(logger, exception, place),
        });
    }
}
