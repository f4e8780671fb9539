using System.Globalization;
using System.Text;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Translation;

namespace CoordonneSante.Api.Http.Tuiles;

/// <summary>The addresses under <c>/tuiles</c>: vector tiles, and the TileJSON of their layers.</summary>
internal sealed partial class TileEndpoint(
    SnapshotStore store,
    ExecutableSchema schema,
    RateLimit rateLimit,
    RequestedVersion requested,
    Admission admission,
    LimitOptions limits,
    ILogger<TileEndpoint> logger)
{
    private const string Root = "/tuiles";
    private const string TileContentType = "application/vnd.mapbox-vector-tile";

    /// <summary>What a filtered tile costs is what the graph says of the same map.</summary>
    private static readonly byte[] SameMap = Encoding.UTF8.GetBytes(
        "query($where:StructureFilterInput){carte(emprise:{ouest:-180,sud:-85,est:180,nord:85},zoom:0,where:$where){totalCount}}");

    private static readonly RequestRejection NothingThere = new(
        StatusCodes.Status404NotFound,
        "ADRESSE_INCONNUE",
        "Il n'y a rien à cette adresse.",
        $"Les tuiles sont à {Root}/{{couche}}/{{z}}/{{x}}/{{y}}.mvt, leur TileJSON à {Root}/{{couche}}.json.");

    public void Map(WebApplication app)
    {
        app.Map($"{Root}/{{couche}}/{{z}}/{{x}}/{{y}}.mvt", context => AnswerAsync(context, SendTileAsync));
        app.Map($"{Root}/{{couche}}.json", context => AnswerAsync(context, SendTileJsonAsync));
        app.Map($"{Root}/{{**rest}}", context => AnswerAsync(context, static (context, _, _) => Problem.SendAsync(context, NothingThere)));
    }

    /// <summary>Answers, whatever happens on the way.</summary>
    private async Task AnswerAsync(HttpContext context, Func<HttpContext, AnnuaireSnapshot, ServedVersions, ValueTask> answer)
    {
        if (!ReadOnlyAddress.TryBegin(context))
        {
            return;
        }

        try
        {
            if ((ReadOnlyAddress.CheckMethod(context, "Les tuiles") ?? rateLimit.Check(context, RateLimit.File)) is { } refused)
            {
                await Problem.SendAsync(context, refused);
                return;
            }

            var versions = store.Versions;
            var (version, unknown) = await requested.FindAsync(context, versions);
            using var use = version;
            await (use is not null
                ? answer(context, use.Annuaire, versions)
                : Problem.SendAsync(context, unknown ?? RequestRejection.Internal(context.TraceIdentifier)));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller left: nobody reads an answer.
        }
        catch (RequeteInvalideException invalid)
        {
            await Problem.SendAsync(context, Refuse(invalid));
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            Failed(exception, context.TraceIdentifier);
            await Problem.SendAsync(context, RequestRejection.Internal(context.TraceIdentifier));
        }
    }

    private async ValueTask SendTileAsync(HttpContext context, AnnuaireSnapshot annuaire, ServedVersions versions)
    {
        var couche = annuaire.Lieux.Couches.Find(ValueOf(context, "couche"));
        var tile = new Tuile(NumberIn(context, "z"), NumberIn(context, "x"), NumberIn(context, "y"));
        var tag = ResponseCaching.TagOf(context.Request, annuaire.JeuDeDonnees, versions, TileContentType);
        if (ResponseCaching.TryConfirm(context, tag))
        {
            return;
        }

        var filter = FilterOf(context.Request);
        couche.Check(filter);
        var admitted = filter is null ? default : await AdmitAsync(context);
        using var place = admitted.Place;
        if (admitted.Rejection is { } rejection)
        {
            await Problem.SendAsync(context, rejection);
            return;
        }

        var (isDone, body) = await ComputeAsync(context, place, deadline => couche.Draw(tile, filter, deadline));
        if (!isDone)
        {
            await Problem.SendAsync(context, OutOfTime());
            return;
        }

        place?.Dispose();
        ResponseCaching.Allow(context.Response, tag);
        if (body.IsEmpty)
        {
            // Neither an error, which maps report, nor a 200 without a body, which some take for one.
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        await BufferedResponse.SendAsync(context, StatusCodes.Status200OK, TileContentType, body);
    }

    /// <returns>Not done when it took more time than a request may.</returns>
    private async ValueTask<(bool IsDone, T? Result)> ComputeAsync<T>(HttpContext context, HeavyPlace? place, Func<Deadline, T> compute)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(limits.DureeSecondes));
        var deadline = new Deadline(time.Token);
        try
        {
            return (true, place is null ? compute(deadline) : await HeavyPlace.ComputeAsync(() => compute(deadline)));
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return (false, default);
        }
    }

    /// <summary>A filter is paid, and has its turn where it is long.</summary>
    private async ValueTask<Admitted> AdmitAsync(HttpContext context)
    {
        var variables = Encoding.UTF8.GetBytes($$"""{"where":{{context.Request.Query["where"]}}}""");
        var admitted = await admission.AdmitAsync(
            context, new GraphQLRequest { Document = SameMap, Variables = variables, InFrench = true }, isCompleteList: false);
        return admitted.Errors is [var error, ..]
            ? new Admitted(Rejection: new RequestRejection(
                StatusCodes.Status400BadRequest, error.Code ?? ErrorCodes.BadUserInput, error.Message, error.Hint ?? ""))
            : admitted;
    }

    private RequestRejection OutOfTime() => new(
        StatusCodes.Status503ServiceUnavailable,
        ErrorCodes.LimitExceeded,
        $"La tuile a demandé plus de {limits.DureeSecondes} secondes.",
        "Simplifiez le filtre « where », ou demandez un zoom plus grand.");

    private async ValueTask SendTileJsonAsync(HttpContext context, AnnuaireSnapshot annuaire, ServedVersions versions)
    {
        var request = context.Request;
        var couche = annuaire.Lieux.Couches.Find(ValueOf(context, "couche"));
        var filter = FilterOf(request);
        couche.Check(filter);
        var site = $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
        var tiles = $"{site}{Root}/{couche.Nom}/{{z}}/{{x}}/{{y}}.mvt{request.QueryString}";
        var tag = ResponseCaching.TagOf(request, annuaire.JeuDeDonnees, versions, tiles);
        if (ResponseCaching.TryConfirm(context, tag))
        {
            return;
        }

        var admitted = filter is null ? default : await AdmitAsync(context);
        using var place = admitted.Place;
        if (admitted.Rejection is { } rejection)
        {
            await Problem.SendAsync(context, rejection);
            return;
        }

        var (_, description) = await ComputeAsync(context, place, deadline => couche.Describe(filter, deadline));
        if (description is null)
        {
            await Problem.SendAsync(context, OutOfTime());
            return;
        }

        place?.Dispose();
        ResponseCaching.Allow(context.Response, tag);
        var body = TileJson.Write(couche, description, tiles);
        await BufferedResponse.SendAsync(context, StatusCodes.Status200OK, MediaTypes.JsonUtf8, body);
    }

    /// <summary>The filter that the URL gives, written as the variable <c>where</c> of a GraphQL request would be.</summary>
    /// <exception cref="RequeteInvalideException">BAD_USER_INPUT.</exception>
    private StructureFilter? FilterOf(HttpRequest request)
    {
        var given = request.Query["where"];
        if (given.Count == 0)
        {
            return null;
        }

        var misfit = schema.ReadInput<StructureFilter>("StructureFilterInput", Encoding.UTF8.GetBytes(given.ToString()), out var filter);
        return misfit is null
            ? filter
            : throw new RequeteInvalideException(
                ErrorCodes.BadUserInput,
                $"« where » n'est pas un filtre : {FrenchMessages.Find(misfit) ?? misfit}",
                "Donnez le JSON d'un StructureFilterInput, encodé : where=%7B%22type%22%3A%7B%22eq%22%3A%22CENTRE_DE_SANTE%22%7D%7D.");
    }

    private static int NumberIn(HttpContext context, string name)
    {
        var text = ValueOf(context, name);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Tuile.Invalid($"« {text} » n'est pas un nombre entier.");
    }

    private static string ValueOf(HttpContext context, string name) => context.GetRouteValue(name) as string ?? "";

    private static RequestRejection Refuse(RequeteInvalideException invalid) => new(
        invalid.Code == Couches.UnknownCode ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest,
        invalid.Code,
        invalid.Message,
        invalid.Conseil ?? "");

    [LoggerMessage(Level = LogLevel.Error, Message = "La tuile de la requête {RequestId} n'a pu être dessinée")]
    private partial void Failed(Exception exception, string requestId);
}
