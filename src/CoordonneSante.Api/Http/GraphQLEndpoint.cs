using CoordonneSante.Api.Hosting;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Http;

/// <summary>The endpoint <c>/graphql</c>: GraphQL over HTTP between the web server and the executor.</summary>
internal sealed partial class GraphQLEndpoint(
    GraphQLExecutor executor, SnapshotStore store, LimitOptions limits, RateLimit rateLimit, ILogger<GraphQLEndpoint> logger)
{
    public const string Path = "/graphql";

    public Task InvokeAsync(HttpContext context)
    {
        CrossOrigin.Allow(context.Response);
        var method = context.Request.Method;
        if (HttpMethods.IsOptions(method))
        {
            CrossOrigin.AnswerPreflight(context.Response);
            return Task.CompletedTask;
        }

        var isGet = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        var accept = context.Request.Headers.Accept.ToString();
        return isGet && ContentNegotiation.PrefersHtml(accept)
            ? GraphiQLPage.SendAsync(context)
            : AnswerAsync(context, isGet, accept);
    }

    private async Task AnswerAsync(HttpContext context, bool isGet, string accept)
    {
        if (!ContentNegotiation.TryChoose(accept, out var format))
        {
            await JsonResponse.RejectAsync(context, RequestRejection.NotAcceptable, ResponseFormat.Json);
            return;
        }

        try
        {
            var rejection = isGet ? await GetAsync(context, format) : await PostAsync(context, format);
            if (rejection is not null)
            {
                await JsonResponse.RejectAsync(context, rejection, format);
            }
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller left: nobody reads an answer.
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await JsonResponse.RejectAsync(context, Unreadable(exception), format);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            Failed(exception, context.TraceIdentifier);
            await JsonResponse.RejectAsync(context, InternalError(context.TraceIdentifier), format);
        }
    }

    private async ValueTask<RequestRejection?> GetAsync(HttpContext context, ResponseFormat format)
    {
        context.Response.Headers.Vary = "Accept, Accept-Encoding";
        if (rateLimit.Check(context) is { } refused)
        {
            return refused;
        }

        var rejection = RequestQueryString.Parse(context.Request.QueryString.Value, out var request);
        if (rejection is null)
        {
            await ExecuteAsync(context, request, format);
        }

        return rejection;
    }

    private async ValueTask<RequestRejection?> PostAsync(HttpContext context, ResponseFormat format)
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

        var rejection = RequestBody.Parse(reader.Body, out var request);
        if (rejection is null)
        {
            await ExecuteAsync(context, request, format);
        }

        return rejection;
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
            ?? (request.ContentLength > limits.CorpsOctets ? RequestRejection.PayloadTooLarge(limits.CorpsOctets) : null);
    }

    private async ValueTask ExecuteAsync(HttpContext context, GraphQLRequest request, ResponseFormat format)
    {
        var services = new RequestServices(store.Current);
        using var buffer = new ResponseBuffer();
        var kind = await executor.ExecuteAsync(
            request with { Services = services, RequestId = context.TraceIdentifier }, buffer, context.RequestAborted);
        if (services.TakenNotes is { } notes)
        {
            ExtensionsEntry.Append(buffer, notes.WriteTo);
        }

        await JsonResponse.SendAsync(context, ResponseStatus.Of(kind, format), format, buffer);
    }

    private static RequestRejection Unreadable(BadHttpRequestException exception) => new(
        exception.StatusCode, ErrorCodes.BadRequest, "The request body cannot be read.", exception.Message);

    private static RequestRejection InternalError(string requestId) => new(
        500, ErrorCodes.InternalError, "Internal error.", $"Quote request {requestId} when reporting it.");

    [LoggerMessage(Level = LogLevel.Error, Message = "La requête {RequestId} a échoué")]
    private partial void Failed(Exception exception, string requestId);
}
