using System.Text;
using System.Text.Json;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Incidents;
using CoordonneSante.Pages.Rendu;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace CoordonneSante.Pages;

/// <summary>Makes pages: asks their document, and writes their components as HTML. Nothing of them runs in the browser.</summary>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    private const string Doctype = "<!DOCTYPE html>\n";

    /// <param name="page">The page.</param>
    /// <param name="address">Where it was asked.</param>
    /// <param name="run">Runs its document.</param>
    public async Task<RenderedPage> RenderAsync(Page page, PageAddress address, RunDocument run)
    {
        var request = new PageRequest(page.Document, page.Variables(address));
        return await run(page.Document, JsonSerializer.SerializeToUtf8Bytes(request.Variables)) switch
        {
            DocumentResult.Answered answered => await ShowAsync(page.Show(address, answered.Utf8), address, request),
            DocumentResult.Refused refused => await IncidentAsync(refused.Status, Incident.Of(refused), address, null),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
    }

    /// <summary>What is shown where there is no page.</summary>
    public Task<RenderedPage> MissingAsync(PageAddress address) => IncidentAsync(404, Incident.NoSuchPage, address, null);

    /// <summary>What is shown when the document may not even be run.</summary>
    public Task<RenderedPage> RefusedAsync(DocumentResult.Refused refused, PageAddress address) =>
        IncidentAsync(refused.Status, Incident.Of(refused), address, null);

    private Task<RenderedPage> ShowAsync(PageContent content, PageAddress address, PageRequest request) => content switch
    {
        PageContent.Shown shown => FrameAsync(200, shown.Head, shown.View, shown.Parameters, address, request, content.JeuDeDonnees),
        PageContent.Missing missing => IncidentAsync(404, new(missing.Title, missing.Explanation), address, content.JeuDeDonnees),
        PageContent.Invalid invalid => IncidentAsync(400, new(invalid.Title, invalid.Explanation), address, content.JeuDeDonnees),
        _ => throw new InvalidOperationException($"Unknown content {content}."),
    };

    private Task<RenderedPage> IncidentAsync(int status, Incident incident, PageAddress address, JeuDeDonneesAnswer? data) => FrameAsync(
        status,
        new PageHead(incident.Title, incident.Explanation) { Canonical = address.Path, IsListed = false },
        typeof(IncidentView),
        new Dictionary<string, object?> { [nameof(IncidentView.Incident)] = incident },
        address,
        null,
        data);

    private async Task<RenderedPage> FrameAsync(
        int status,
        PageHead head,
        Type view,
        IReadOnlyDictionary<string, object?> parameters,
        PageAddress address,
        PageRequest? request,
        JeuDeDonneesAnswer? data)
    {
        var frame = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(GabaritView.Head)] = head,
            [nameof(GabaritView.View)] = view,
            [nameof(GabaritView.Parameters)] = parameters,
            [nameof(GabaritView.Address)] = address,
            [nameof(GabaritView.PageRequest)] = request,
            [nameof(GabaritView.JeuDeDonnees)] = data,
        });
        return new RenderedPage(status, RenderedPage.Html, await WriteAsync<GabaritView>(frame));
    }

    private async Task<byte[]> WriteAsync<TComponent>(ParameterView parameters)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TComponent>(parameters);
            return Encoding.UTF8.GetBytes(Doctype + root.ToHtmlString());
        });
    }
}
