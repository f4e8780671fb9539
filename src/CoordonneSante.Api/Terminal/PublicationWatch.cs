using CoordonneSante.Import.Publication;
using CoordonneSante.Import.SharedStores;

namespace CoordonneSante.Api.Terminal;

/// <summary>Knows whether a command that failed had published before.</summary>
internal sealed class PublicationWatch
{
    private readonly string? _path;
    private readonly DatabaseStamp _before;

    /// <param name="target">What is published to. A shared store takes all in the end, or nothing.</param>
    public PublicationWatch(string target)
    {
        _path = SharedStore.IsAddress(target) ? null : target;
        _before = _path is null ? default : DatabaseStamp.Of(_path);
    }

    /// <summary>What an error ends with, a French sentence.</summary>
    public string Sequel => _path is not null && DatabaseStamp.Of(_path) != _before
        ? "La nouvelle base était déjà publiée : elle est en service."
        : "Rien n'a été publié.";
}
