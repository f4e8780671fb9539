using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;

namespace CoordonneSante.Api.Http.Site;

/// <summary>The pages last made, by the tag that their answer has: equal tags have equal bytes.</summary>
internal sealed class PageMemory : IDisposable
{
    private const long CapacityInBytes = 16 * 1024 * 1024;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = CapacityInBytes });

    public bool TryGet(string tag, [NotNullWhen(true)] out ReadyPage? page) => _pages.TryGetValue(tag, out page) && page is not null;

    /// <remarks>A page that finds no room is not kept, and makes room for the next.</remarks>
    public void Keep(string tag, ReadyPage page) =>
        _pages.Set(tag, page, new MemoryCacheEntryOptions { Size = page.Page.Body.Length + (page.Brotli?.Length ?? 0) });

    public void Dispose() => _pages.Dispose();
}
