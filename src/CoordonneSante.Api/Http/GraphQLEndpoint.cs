using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Api.Documents;
using CoordonneSante.Api.Geocodage;
using CoordonneSante.Api.Http.Tableaux;
using CoordonneSante.Api.Observation;
using CoordonneSante.Api.Requests;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>The endpoint <c>/graphql</c>: GraphQL over HTTP between the web server and the executor.</summary>
internal sealed partial class GraphQLEndpoint(
    GraphQLExecutor executor,
    ListExecutor lists,
    SnapshotStore store,
    ExerciceCoordonne exercice,
    LimitOptions limits,
    RateLimit rateLimit,
    HeavyLane lane,
    Admission admission,
    RequestedVersion requested,
    DocumentStore documents,
    ResponseMemory memory,
    RequestMeasures measures,
    Geocoder geocoder,
    ILogger<GraphQLEndpoint> logger)
{
    public const string Path = "/graphql";

    public Task InvokeAsync(HttpContext context)
    {
        CrossOrigin.Allow(context.Response);
        var method = context.Request.Method;
        if (HttpMethods.IsOptions(method))
        {
            CrossOrigin.AnswerPreflight(context.Response, RequestRejection.AllowedMethods);
            return Task.CompletedTask;
        }

        var isRead = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        var accept = context.Request.Headers.Accept.ToString();
        var rejection = ListNegotiation.ReadUrl(context.Request.QueryString.Value, out var asked);
        var isAcceptable = AnswerFormat.TryChoose(accept, asked, out var format);
        if (isRead && rejection is null && format.List is null && ContentNegotiation.PrefersHtml(accept))
        {
            return rateLimit.Check(context) is { } refused
                ? Problem.SendAsync(context, refused).AsTask()
                : GraphiQLPage.SendAsync(context);
        }

        if (isRead)
        {
            context.Response.Headers.Vary = "Accept, Accept-Encoding";
            ResponseCaching.Forbid(context.Response);
        }

        if (isRead || format.List is not null)
        {
            CrossOrigin.ExposeHeaders(context.Response);
        }

        rejection ??= isAcceptable ? null : RequestRejection.NotAcceptable;
        return rejection is null
            ? AnswerAsync(context, format, isRead)
            : BufferedResponse.RejectAsync(context, rejection, format.Json);
    }

    /// <summary>Answers, whatever happens on the way.</summary>
    private async Task AnswerAsync(HttpContext context, AnswerFormat format, bool isRead)
    {
        var begun = measures.Begin();
        try
        {
            if (await (isRead ? GetAsync(context, format) : PostAsync(context, format)) is { } rejection)
            {
                await BufferedResponse.RejectAsync(context, rejection, format.Json);
            }
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller left: nobody reads an answer.
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await BufferedResponse.RejectAsync(context, Unreadable(exception), format.Json);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            Failed(exception, context.TraceIdentifier);
            await BufferedResponse.RejectAsync(context, RequestRejection.Internal(context.TraceIdentifier), format.Json);
        }
        finally
        {
            measures.End(context, begun);
        }
    }

    private async ValueTask<RequestRejection?> GetAsync(HttpContext context, AnswerFormat format)
    {
        if (rateLimit.Check(context) is { } refused)
        {
            return refused;
        }

        var rejection = RequestQueryString.Parse(context.Request.QueryString.Value, out var request) ?? documents.Resolve(ref request);
        if (rejection is not null)
        {
            return rejection;
        }

        var versions = store.Versions;
        (var version, rejection) = await requested.FindAsync(context, versions);
        using var use = version;
        if (use is not { Annuaire: var annuaire })
        {
            return rejection;
        }

        // What a cost report says is of one client at one moment: it is neither kept nor confirmed.
        var tag = CostReport.IsAsked(context.Request) || CostReport.IsAskedAlone(context.Request)
            ? null
            : ResponseCaching.TagOf(context.Request, annuaire.JeuDeDonnees, versions, format.Name, request.Document.Span);
        if (tag is null || !ResponseCaching.TryConfirm(context, tag))
        {
            return await ExecuteAsync(context, annuaire, versions, request, format, tag);
        }

        return null;
    }

    private async ValueTask<RequestRejection?> PostAsync(HttpContext context, AnswerFormat format)
    {
        if (CheckPost(context) is { } refused)
        {
            return refused;
        }

        using var reader = await RequestBodyReader.ReadAsync(context.Request.BodyReader, limits.CorpsOctets, context.RequestAborted);
        if (reader is null)
        {
            return RequestRejection.PayloadTooLarge(limits.CorpsOctets);
        }

        var rejection = RequestBody.Parse(reader.Body, out var request) ?? documents.Resolve(ref request);
        if (rejection is not null)
        {
            return rejection;
        }

        var versions = store.Versions;
        (var version, rejection) = await requested.FindAsync(context, versions);
        using var use = version;
        return use is null ? rejection : await ExecuteAsync(context, use.Annuaire, versions, request, format, tag: null);
    }

    private RequestRejection? CheckPost(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = RequestRejection.AllowedMethods;
            return RequestRejection.MethodNotAllowed;
        }

        return rateLimit.Check(context)
            ?? RequestContentType.Check(request.ContentType)
            ?? RequestContentType.CheckCoding(request.Headers.ContentEncoding)
            ?? (request.ContentLength > limits.CorpsOctets ? RequestRejection.PayloadTooLarge(limits.CorpsOctets) : null);
    }

    /// <returns>Why the request is not executed, when that is for HTTP to say.</returns>
    private async ValueTask<RequestRejection?> ExecuteAsync(
        HttpContext context,
        AnnuaireSnapshot annuaire,
        ServedVersions versions,
        GraphQLRequest request,
        AnswerFormat format,
        EntityTagHeaderValue? tag)
    {
        var policy = format.List is null ? PagePolicy.OnePage : PagePolicy.Everything;
        var services = new RequestServices(annuaire, versions, exercice, policy, geocoder, context, rateLimit);
        var served = request with
        {
            Services = services,
            RequestId = context.TraceIdentifier,
            InFrench = ErrorLanguage.IsFrench(context.Request),
        };
        var isRun = !CostReport.IsAskedAlone(context.Request);
        var admitted = await admission.AdmitAsync(context, served, isCompleteList: format.List is not null, isRun);
        using var place = admitted.Place;
        if (admitted.Plan is not { } plan)
        {
            return admitted.Rejection ?? await RefuseAsync(context, format, admitted.Errors ?? []);
        }

        measures.Plan(context, plan, annuaire.JeuDeDonnees.Version.Value);
        documents.Register(served);
        return admitted.Rejection ?? (isRun
            ? await SendAsync(context, annuaire, services, plan, format, tag, place)
            : await TellCostAsync(context, format, plan));
    }

    /// <param name="context">The request to answer.</param>
    /// <param name="annuaire">The version of the directory to answer from.</param>
    /// <param name="services">What resolvers share.</param>
    /// <param name="plan">What is asked.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="tag">Tag of an answer without errors; null when it may not be kept.</param>
    /// <param name="place">Given back once the work is done: the time that the caller takes to read is nobody else's.</param>
    private ValueTask<RequestRejection?> SendAsync(
        HttpContext context,
        AnnuaireSnapshot annuaire,
        RequestServices services,
        PlannedRequest plan,
        AnswerFormat format,
        EntityTagHeaderValue? tag,
        HeavyPlace? place) => format.List is { } list
            ? SendListAsync(context, services, annuaire.JeuDeDonnees, plan, list, tag, place)
            : SendJsonAsync(context, services, plan, format.Json, tag, place);

    private static async ValueTask<RequestRejection?> RefuseAsync(
        HttpContext context,
        AnswerFormat format,
        IReadOnlyList<GraphQLError> errors)
    {
        using var buffer = new ResponseBuffer();
        ErrorWriter.WriteResponse(buffer, ErrorLanguage.Say(context, errors));
        if (format.List is null)
        {
            await BufferedResponse.SendAsync(context, ResponseStatus.Of(ResponseKind.RequestError, format.Json), format.Json, buffer);
        }
        else
        {
            await BufferedResponse.SendAsync(
                context,
                ResponseStatus.Of(ListOutcome.Refused),
                MediaTypes.GraphQLResponseUtf8,
                buffer.WrittenMemory);
        }

        return null;
    }

    private async ValueTask<RequestRejection?> TellCostAsync(HttpContext context, AnswerFormat format, PlannedRequest plan)
    {
        using var buffer = new ResponseBuffer();
        buffer.Write("{\"data\":null}"u8);
        ExtensionsEntry.Append(buffer, json => CostReport.Write(json, plan, limits.CoutMaximal, rateLimit.Remaining(context)));
        await BufferedResponse.SendAsync(context, StatusCodes.Status200OK, format.Json, buffer);
        return null;
    }

    private async ValueTask<RequestRejection?> SendJsonAsync(
        HttpContext context,
        RequestServices services,
        PlannedRequest plan,
        ResponseFormat format,
        EntityTagHeaderValue? tag,
        HeavyPlace? place)
    {
        using var buffer = new ResponseBuffer(memory);
        var kind = place is null
            ? await executor.ExecuteAsync(plan, buffer, context.RequestAborted)
            : await ExecuteApartAsync(plan, buffer, context.RequestAborted);
        place?.Dispose();
        if (kind == ResponseKind.TurnedAway)
        {
            return lane.TurnAway(context.Response);
        }

        if (tag is not null && services.IsLasting && !ErrorWriter.HasErrors(buffer.WrittenSpan))
        {
            ResponseCaching.Allow(context.Response, tag);
        }

        if (CostReport.IsAsked(context.Request))
        {
            AppendWithCost(context, services, plan, buffer);
        }
        else if (services.TakenNotes is { } notes)
        {
            ExtensionsEntry.Append(buffer, notes.WriteTo);
        }

        await BufferedResponse.SendAsync(context, ResponseStatus.Of(kind, format), format, buffer);
        return null;
    }

    // A method of its own: what its lambda captures is allocated for heavy requests alone.
    private Task<ResponseKind> ExecuteApartAsync(PlannedRequest plan, ResponseBuffer buffer, CancellationToken cancellation) =>
        HeavyPlace.RunAsync(() => executor.ExecuteAsync(plan, buffer, cancellation));

    private void AppendWithCost(HttpContext context, RequestServices services, PlannedRequest plan, ResponseBuffer buffer) =>
        ExtensionsEntry.Append(buffer, json =>
        {
            services.TakenNotes?.WriteTo(json);
            CostReport.Write(json, plan, limits.CoutMaximal, rateLimit.Remaining(context));
        });

    private async ValueTask<RequestRejection?> SendListAsync(
        HttpContext context,
        RequestServices services,
        JeuDeDonnees data,
        PlannedRequest plan,
        ListFormat format,
        EntityTagHeaderValue? tag,
        HeavyPlace? place)
    {
        using var buffer = new ResponseBuffer(memory);
        if (place is not null)
        {
            // Here, where pooled memory comes back to: on a thread of its own, what the buffer outgrows would end with the thread.
            buffer.Reserve(ListStream.BufferLength);
        }

        var (outcome, name, stream, columns) = place is null
            ? await lists.ExecuteAsync(plan, format, buffer, context.RequestAborted)
            : await HeavyPlace.RunAsync(() => lists.ExecuteAsync(plan, format, buffer, context.RequestAborted));
        place?.Dispose();
        using var rest = stream;
        var contentType = MediaTypes.GraphQLResponseUtf8;
        TableEncoder? encoder = null;
        if (outcome == ListOutcome.Written && name is not null)
        {
            contentType = format.ContentType;
            ListHeaders.Set(context, data, format, name, services.TakenNotes);
            if (columns is not null)
            {
                var address = ListLinks.HasAddress(context.Request) ? ListLinks.AddressOf(context.Request, format.Rows) : null;
                var table = new TableOrigin(name, columns, data, address, services.TakenNotes);
                if (format.IsOfCells)
                {
                    encoder = TableEncoder.For(format, table);
                }
                else
                {
                    new CsvMetadata(format.Rows, table).Write(buffer);
                }
            }

            if (tag is not null && services.IsLasting)
            {
                ResponseCaching.Allow(context.Response, tag);
            }
        }

        await using var file = encoder;
        var isWhole = true;
        if (file is not null)
        {
            isWhole = await TableResponse.SendAsync(context, format, file, buffer, rest, place);
        }
        else if (rest is null)
        {
            await BufferedResponse.SendAsync(context, ResponseStatus.Of(outcome), contentType, buffer.WrittenMemory);
        }
        else
        {
            isWhole = await StreamedResponse.SendAsync(context, contentType, buffer, rest, place);
        }

        if (!isWhole)
        {
            BrokeOff(context.TraceIdentifier, rest?.Errors[0].Message ?? "");
        }

        return null;
    }

    private static RequestRejection Unreadable(BadHttpRequestException exception) => new(
        exception.StatusCode,
        ErrorCodes.BadRequest,
        "The request body cannot be read.",
        "Send it again, whole, well framed and without long pauses.");

    [LoggerMessage(Level = LogLevel.Error, Message = "La requête {RequestId} a échoué")]
    private partial void Failed(Exception exception, string requestId);

    [LoggerMessage(Level = LogLevel.Error, Message = "La liste de la requête {RequestId} s'est interrompue en cours d'envoi : {Reason}")]
    private partial void BrokeOff(string requestId, string reason);
}
