using System.Globalization;
using System.Text;
using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Translation;

namespace CoordonneSante.Api.Http.Tuiles;

/// <summary>The addresses under <c>/tuiles</c>: vector tiles, and the TileJSON of their layers.</summary>
internal sealed partial class TileEndpoint(
    SnapshotStore store, ExecutableSchema schema, RateLimit rateLimit, ILogger<TileEndpoint> logger)
{
    private const string Root = "/tuiles";
    private const string TileContentType = "application/vnd.mapbox-vector-tile";

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
            var (annuaire, unknown) = await RequestedVersion.FindAsync(context.Request, versions);
            await (unknown is null ? answer(context, annuaire, versions) : Problem.SendAsync(context, unknown));
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

    private ValueTask SendTileAsync(HttpContext context, AnnuaireSnapshot annuaire, ServedVersions versions)
    {
        var couche = annuaire.Lieux.Couches.Find(ValueOf(context, "couche"));
        var tile = new Tuile(NumberIn(context, "z"), NumberIn(context, "x"), NumberIn(context, "y"));
        var tag = ResponseCaching.TagOf(context.Request, annuaire.JeuDeDonnees, versions, TileContentType);
        if (ResponseCaching.TryConfirm(context, tag))
        {
            return ValueTask.CompletedTask;
        }

        var body = couche.Draw(tile, FilterOf(context.Request), new Deadline(context.RequestAborted));
        ResponseCaching.Allow(context.Response, tag);
        if (body.IsEmpty)
        {
            // Neither an error, which maps report, nor a 200 without a body, which some take for one.
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return ValueTask.CompletedTask;
        }

        return BufferedResponse.SendAsync(context, StatusCodes.Status200OK, TileContentType, body);
    }

    private ValueTask SendTileJsonAsync(HttpContext context, AnnuaireSnapshot annuaire, ServedVersions versions)
    {
        var request = context.Request;
        var couche = annuaire.Lieux.Couches.Find(ValueOf(context, "couche"));
        couche.Check(FilterOf(request));
        var site = $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
        var tiles = $"{site}{Root}/{couche.Nom}/{{z}}/{{x}}/{{y}}.mvt{request.QueryString}";
        var tag = ResponseCaching.TagOf(request, annuaire.JeuDeDonnees, versions, tiles);
        if (ResponseCaching.TryConfirm(context, tag))
        {
            return ValueTask.CompletedTask;
        }

        ResponseCaching.Allow(context.Response, tag);
        return BufferedResponse.SendAsync(context, StatusCodes.Status200OK, MediaTypes.JsonUtf8, TileJson.Write(couche, tiles));
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
