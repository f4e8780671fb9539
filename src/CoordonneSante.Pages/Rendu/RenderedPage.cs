namespace CoordonneSante.Pages.Rendu;

/// <summary>A page ready to be sent.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">As <c>Content-Type</c> writes it.</param>
/// <param name="ContentSecurityPolicy">What the page may load, and who may frame it.</param>
/// <param name="Body">The whole body.</param>
public sealed record RenderedPage(int Status, string ContentType, string ContentSecurityPolicy, ReadOnlyMemory<byte> Body)
{
    /// <summary>Where to go instead; null to stay.</summary>
    public string? Location { get; init; }
}
