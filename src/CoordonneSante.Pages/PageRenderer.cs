using System.Text;
using System.Text.Json;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Ilots;
using CoordonneSante.Pages.Incidents;
using CoordonneSante.Pages.Rendu;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace CoordonneSante.Pages;

/// <summary>Makes pages: asks their document, and writes their components as HTML, whole without any script.</summary>
/// <param name="services">What components ask for.</param>
/// <param name="logs">Where they tell.</param>
/// <param name="islands">What makes parts of them live where scripts run.</param>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs, Islands islands)
{
    private readonly Policy _policy = new(islands);

    private const string Html = "text/html; charset=utf-8";

    private const string Doctype = "<!DOCTYPE html>\n";

    /// <param name="page">The page.</param>
    /// <param name="address">Where it was asked.</param>
    /// <param name="run">Runs its document.</param>
    public async Task<RenderedPage> RenderAsync(Page page, PageAddress address, RunDocument run)
    {
        if (page.Problem(address) is { } problem)
        {
            return await IncidentAsync(400, Incident.OfAddress(problem), address);
        }

        var told = new List<string>(address.LeftOut);
        if (await page.BeforeAsync(address, RunAsync) is { } known)
        {
            return await ShowAsync(page, known with { Notes = [.. told.Distinct()] }, address, null);
        }

        var request = new PageRequest(page.Document, page.Variables(address));
        PageContent content = new PageContent.Asking(page.Document, request.Variables, response => page.Show(address, response));
        while (content is PageContent.Asking asking)
        {
            switch (await RunAsync(asking.Document, JsonSerializer.SerializeToUtf8Bytes(asking.Variables)))
            {
                case DocumentResult.Answered answered:
                    content = asking.Then(answered.Utf8);
                    break;
                case DocumentResult.Refused refused:
                    content = page.Explain(address, refused) ?? new PageContent.Refused(refused);
                    break;
            }
        }

        return await ShowAsync(page, content with { Notes = [.. told.Distinct()] }, address, request);

        async ValueTask<DocumentResult> RunAsync(PageDocument document, ReadOnlyMemory<byte> variables)
        {
            var result = await run(document, variables);
            if (result is DocumentResult.Answered answered)
            {
                told.AddRange(answered.Notes);
            }

            return result;
        }
    }

    /// <summary>What is shown where there is no page.</summary>
    public Task<RenderedPage> MissingAsync(PageAddress address) => IncidentAsync(404, Incident.NoSuchPage, address);

    /// <summary>What is shown when the document may not even be run.</summary>
    public Task<RenderedPage> RefusedAsync(DocumentResult.Refused refused, PageAddress address) =>
        IncidentAsync(refused.Status, Incident.Of(refused), address);

    private Task<RenderedPage> ShowAsync(Page page, PageContent content, PageAddress address, PageRequest? request) => content switch
    {
        PageContent.Shown shown when page.IsForFrames => WriteAsync<CadreView>(200, _policy.ForFrames, address, new()
        {
            [nameof(CadreView.Head)] = shown.Head,
            [nameof(CadreView.View)] = shown.View,
            [nameof(CadreView.Values)] = shown.Parameters,
            [nameof(CadreView.Address)] = address,
            [nameof(CadreView.Islands)] = islands,
            [nameof(CadreView.Notes)] = shown.Notes,
        }),
        PageContent.Shown shown => FrameAsync(shown.Status, shown, address, request),
        PageContent.Moved moved => Task.FromResult(
            new RenderedPage(303, Html, _policy.Own, ReadOnlyMemory<byte>.Empty) { Location = moved.Address }),
        PageContent.Refused refused => IncidentAsync(refused.Result.Status, Incident.Of(refused.Result), address, content),
        PageContent.File file => Task.FromResult(new RenderedPage(200, file.ContentType, _policy.Own, file.Body)),
        PageContent.Missing missing => IncidentAsync(404, new(missing.Title, missing.Explanation), address, content),
        PageContent.Invalid invalid => IncidentAsync(400, new(invalid.Title, invalid.Explanation), address, content),
        _ => throw new InvalidOperationException($"Unknown content {content}."),
    };

    private Task<RenderedPage> IncidentAsync(int status, Incident incident, PageAddress address, PageContent? of = null) =>
        FrameAsync(
        status,
        new PageContent.Shown(
            new PageHead(incident.Title, incident.Explanation) { Canonical = address.Path, IsListed = false },
            typeof(IncidentView),
            new Dictionary<string, object> { [nameof(IncidentView.Incident)] = incident })
        {
            JeuDeDonnees = of?.JeuDeDonnees,
            Notes = of?.Notes ?? [],
        },
        address,
        request: null);

    private Task<RenderedPage> FrameAsync(int status, PageContent.Shown shown, PageAddress address, PageRequest? request) =>
        WriteAsync<GabaritView>(status, _policy.Own, address, new()
        {
            [nameof(GabaritView.Head)] = shown.Head,
            [nameof(GabaritView.View)] = shown.View,
            [nameof(GabaritView.Values)] = shown.Parameters,
            [nameof(GabaritView.Address)] = address,
            [nameof(GabaritView.Islands)] = islands,
            [nameof(GabaritView.PageRequest)] = request,
            [nameof(GabaritView.JeuDeDonnees)] = shown.JeuDeDonnees,
            [nameof(GabaritView.Notes)] = shown.Notes,
        });

    private async Task<RenderedPage> WriteAsync<TComponent>(
        int status, string policy, PageAddress address, Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters));
            var html = Typographie.OfHtml(BasePath.Under(root.ToHtmlString(), address.BasePath));
            return new RenderedPage(status, Html, policy, Encoding.UTF8.GetBytes(Doctype + html));
        });
    }
}
