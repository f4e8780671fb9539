using CoordonneSante.Api.Settings;
using CoordonneSante.Pages.Ilots;

namespace CoordonneSante.Api.Http.Site;

/// <summary>The scripts and styles that make parts of pages live, where they were built.</summary>
internal sealed class IslandFiles
{
    public const string Path = "/ilots";

    private readonly BundledFiles _files;

    public IslandFiles(PageOptions options)
    {
        var map = new Islands(null, options.FondDeCarte, options.FondDeCarteMention);
        var policy = $"default-src 'none'; connect-src 'self' {map.BackgroundOrigin}".TrimEnd();
        _files = new BundledFiles(Path, AnnuairePaths.Ilots, policy, isNamedByHash: true);
        Islands = map with { Script = _files.Find("ilots-", ".js") is { } script ? $"{Path}/{script}" : null };
    }

    /// <summary>What pages say of them.</summary>
    public Islands Islands { get; }

    public void Map(WebApplication app) => _files.Map(app);
}
