using CoordonneSante.Api.Versions;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.Pages;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http.Site;

/// <summary>Serves the pages: each is a document run as the API runs it, and what is made of the answer.</summary>
internal sealed partial class PageEndpoint(
    PageRenderer renderer,
    PageQuestions questions,
    PageMemory memory,
    SnapshotStore store,
    RateLimit rateLimit,
    IslandFiles islands,
    ILogger<PageEndpoint> logger)
{
    /// <summary>Pages name the scripts that they load: others make another page.</summary>
    private readonly string _representation = $"{nameof(Page)} {islands.Islands}";

    /// <exception cref="InvalidOperationException">A page asks what the schema does not have.</exception>
    public void Map(WebApplication app)
    {
        questions.Validate(PageCatalogue.Documents);
        islands.Map(app);
        foreach (var page in PageCatalogue.All)
        {
            app.MapMethods(page.Route, [HttpMethods.Get, HttpMethods.Head], context => ServeAsync(context, page));
        }
    }

    /// <summary>Answers an address where nothing is to who reads pages.</summary>
    /// <returns>False when the client is no reader of pages.</returns>
    public async Task<bool> TryAnswerMissingAsync(HttpContext context)
    {
        if (!ContentNegotiation.PrefersHtml(context.Request.Headers.Accept.ToString()))
        {
            return false;
        }

        if (rateLimit.Check(context) is { } refused)
        {
            await RefuseAsync(context, refused);
        }
        else
        {
            await SendAsync(context, await renderer.MissingAsync(AddressOf(context, [])), tag: null);
        }

        return true;
    }

    private async Task ServeAsync(HttpContext context, Page page)
    {
        if (rateLimit.Check(context) is { } refused)
        {
            await RefuseAsync(context, refused);
            return;
        }

        var versions = store.Versions;
        var address = AddressOf(context, page.Parameters);
        EntityTagHeaderValue? tag = ResponseCaching.TagOf(
            context.Request,
            string.Join('\n', [address.Absolute(address.Relative), .. address.LeftOut]),
            versions.Current.JeuDeDonnees,
            versions,
            _representation);
        if (ResponseCaching.TryConfirm(context, tag))
        {
            context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
            return;
        }

        var key = tag.Tag.ToString();
        if (!memory.TryGet(key, out var ready))
        {
            var (rendered, isLasting) = await RenderAsync(context, page, address, versions);
            var isKept = isLasting && rendered.Status == StatusCodes.Status200OK;
            ready = ReadyPage.Of(rendered, isKept ? context.Request : null);
            if (isKept)
            {
                memory.Keep(key, ready);
            }

            tag = isLasting ? tag : null;
        }

        await SendAsync(context, ready.Page, tag, ready.Brotli);
    }

    private async Task<(RenderedPage Page, bool IsLasting)> RenderAsync(
        HttpContext context, Page page, PageAddress address, ServedVersions versions)
    {
        var isLasting = true;
        try
        {
            var rendered = await renderer.RenderAsync(page, address, async (document, variables) =>
            {
                var result = await questions.RunAsync(context, versions, document, variables);
                isLasting &= result is not DocumentResult.Answered { IsLasting: false };
                return result;
            });
            return (rendered, isLasting);
        }
        catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            Failed(exception, context.TraceIdentifier);
            var rejection = DocumentRunner.Refuse(RequestRejection.Internal(context.TraceIdentifier));
            return (await renderer.RefusedAsync(rejection, address), isLasting);
        }
    }

    private async Task RefuseAsync(HttpContext context, RequestRejection refused) =>
        await SendAsync(context, await renderer.RefusedAsync(DocumentRunner.Refuse(refused), AddressOf(context, [])), tag: null);

    private static ValueTask SendAsync(HttpContext context, RenderedPage page, EntityTagHeaderValue? tag, byte[]? brotli = null)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = page.ContentSecurityPolicy;
        headers["Referrer-Policy"] = "same-origin";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (page.Location is not null)
        {
            headers.Location = context.Request.PathBase.ToUriComponent() + page.Location;
        }

        if (tag is not null && page.Status == StatusCodes.Status200OK)
        {
            ResponseCaching.Allow(context.Response, tag);
        }
        else
        {
            ResponseCaching.Forbid(context.Response);
        }

        return BufferedResponse.SendAsync(context, page.Status, page.ContentType, page.Body, brotli);
    }

    /// <param name="context">The request.</param>
    /// <param name="names">What of its query counts.</param>
    private static PageAddress AddressOf(HttpContext context, IReadOnlyList<string> names)
    {
        var request = context.Request;
        return new PageAddress(
            $"{request.Scheme}://{request.Host}",
            request.PathBase.ToUriComponent(),
            request.Path.ToUriComponent(),
            context.GetRouteData().Values.ToDictionary(pair => pair.Key, pair => pair.Value?.ToString() ?? ""),
            request.Query.Where(pair => names.Contains(pair.Key))
                .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")))
        {
            LeftOut = UnknownParameters.In(request.Query, names),
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "La page de la requête {RequestId} a échoué")]
    private partial void Failed(Exception exception, string requestId);
}
