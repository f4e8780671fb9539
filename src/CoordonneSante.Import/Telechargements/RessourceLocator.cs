using System.Text;
using System.Text.Json;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Telechargements;

/// <summary>Finds the newest file of a source.</summary>
internal sealed class RessourceLocator(HttpClient http, DownloadOptions options)
{
    /// <exception cref="TelechargementException">The dataset does not answer, or has no such resource.</exception>
    /// <exception cref="ReceptionInterrompueException">Its description was cut short, or stopped coming.</exception>
    public async Task<Ressource> LocateAsync(AccesSource acces, CancellationToken cancellation) => acces switch
    {
        AccesSource.Adresse address => new Ressource(address.Uri),
        AccesSource.JeuDeDonnees dataset => await LocateAsync(dataset, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(acces), acces, message: null),
    };

    private async Task<Ressource> LocateAsync(AccesSource.JeuDeDonnees dataset, CancellationToken cancellation)
    {
        using var response = await http.GetAsync(dataset.Uri, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (!response.IsSuccessStatusCode)
        {
            throw TelechargementException.Of(dataset.Uri, response);
        }

        try
        {
            using var document = JsonDocument.Parse(await ReceiveAsync(dataset.Uri, response, cancellation));
            var candidates = document.RootElement.Items("resources")
                .Where(resource => resource.Text("title") is { } title && dataset.Ressource.IsMatch(title))
                .ToList();
            return candidates.Count > 0
                ? Read(candidates.MaxBy(resource => resource.Text("title"), StringComparer.Ordinal), dataset.Uri)
                : throw TelechargementException.Unreachable(
                    $"{dataset.Uri} n'a aucune ressource dont le titre réponde à « {dataset.Ressource} »");
        }
        catch (JsonException error)
        {
            throw TelechargementException.Refused($"{dataset.Uri} n'a pas répondu par la description d'un jeu de données", error);
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReceiveAsync(Uri address, HttpResponseMessage response, CancellationToken cancellation)
    {
        using var reception = new Corps(address, options.StallTimeout, options.LargestListing);
        reception.Check(response.Content.Headers.ContentLength);
        using var listing = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        await reception.CopyAsync(body, listing, static _ => { }, cancellation);
        var bytes = listing.GetBuffer().AsMemory(0, (int)listing.Length);
        return bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private static Ressource Read(JsonElement resource, Uri dataset)
    {
        if (resource.Text("url") is not { } text
            || !Uri.TryCreate(dataset, text, out var address)
            || address.Scheme is not ("http" or "https"))
        {
            throw TelechargementException.Unreachable($"{dataset} ne donne pas l'adresse de « {resource.Text("title")} »");
        }

        var checksum = resource.Child("checksum") is { } announced
            && announced.Text("type") is { } type
            && announced.Text("value") is { } value
            ? SommeDeControle.TryCreate(type, value)
            : null;
        var size = Forme.TryCount(resource.Text("filesize") ?? "", out var bytes) ? bytes : (long?)null;
        return new Ressource(address, resource.Text("title"), size, checksum);
    }
}
