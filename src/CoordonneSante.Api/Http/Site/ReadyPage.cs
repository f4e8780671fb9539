using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Api.Http.Site;

/// <summary>A page as it is sent.</summary>
/// <param name="Page">What it is.</param>
/// <param name="Brotli">Its body, compressed once for all who take it so; null where it is sent once, otherwise, or small.</param>
internal sealed record ReadyPage(RenderedPage Page, byte[]? Brotli)
{
    /// <param name="page">What it is.</param>
    /// <param name="request">Who asks, and many others in the same coding; null where it is not kept for them.</param>
    public static ReadyPage Of(RenderedPage page, HttpRequest? request) => new(
        page,
        request is not null && ContentCoding.Preferred(request) == ContentCoding.Brotli
            ? ContentCoding.CompressOnce(page.Body.Span)
            : null);
}
