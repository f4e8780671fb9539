using CoordonneSante.Import.SharedStores;

namespace CoordonneSante.Api.Terminal;

/// <summary>Knows whether a command that failed had published before.</summary>
/// <param name="target">What is published to. A shared store takes all in the end, or nothing.</param>
internal sealed class PublicationWatch(string target)
{
    private volatile bool _isPublished;

    /// <summary>What an error ends with, a French sentence.</summary>
    public string Sequel => _isPublished && !SharedStore.IsAddress(target)
        ? "La nouvelle base était déjà publiée : elle est en service."
        : "Rien n'a été publié.";

    /// <summary>Told by this command's own publication, once its file is in place.</summary>
    public void Published() => _isPublished = true;
}
