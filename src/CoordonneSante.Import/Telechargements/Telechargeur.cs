using System.Net;
using System.Net.Http.Headers;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Reading;
using Polly.Timeout;

namespace CoordonneSante.Import.Telechargements;

/// <summary>Fetches the sources of a catalogue, each only when its publisher offers another file than the one kept.</summary>
public sealed class Telechargeur(Depot depot, DownloadOptions? options = null, IProgress<Reception>? progress = null) : IDisposable
{
    private readonly DownloadOptions _options = options ?? new DownloadOptions();
    private readonly HttpClient _http = ResilientHttp.Create(options ?? new DownloadOptions());

    /// <param name="source">Must have an address.</param>
    /// <param name="onlyAsk">Fetches nothing, unless the server says nothing from which one could tell a newer file.</param>
    public async Task<EtatSource> GetAsync(SourceOfficielle source, bool onlyAsk, CancellationToken cancellation)
    {
        try
        {
            var acces = source.Acces ?? throw new ArgumentException("The source has no address.", nameof(source));
            var resource = await InsistAsync(
                acces.Uri,
                TelechargementException.Unreachable,
                () => new RessourceLocator(_http, _options).LocateAsync(acces, cancellation),
                cancellation);
            return await GetAsync(source, resource, onlyAsk, cancellation);
        }
        catch (TelechargementException error)
        {
            return error.IsRefused ? new EtatSource.Refuse(error.Message) : new EtatSource.Injoignable(error.Message);
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutRejectedException)
        {
            return new EtatSource.Injoignable($"le serveur ne répond pas ({error.Message})");
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<EtatSource> GetAsync(SourceOfficielle source, Ressource resource, bool onlyAsk, CancellationToken cancellation)
    {
        var known = depot.Find(source.Id) is { } last && last.Adresse == resource.Adresse ? last : null;
        if (known is not null && resource.Somme is { } announced && announced.ToString() == known.SommeAnnoncee)
        {
            return new EtatSource.AJour(known);
        }

        return await InsistAsync(
            resource.Adresse,
            TelechargementException.Refused,
            () => TryGetAsync(source, resource, known, onlyAsk, cancellation),
            cancellation);
    }

    /// <summary>Receives again what was cut short.</summary>
    /// <param name="address">Where from.</param>
    /// <param name="fail">What it is in the end.</param>
    /// <param name="receive">One attempt.</param>
    private async Task<T> InsistAsync<T>(
        Uri address, Func<string, Exception?, TelechargementException> fail, Func<Task<T>> receive, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await receive();
            }
            catch (Exception error) when (error is ReceptionInterrompueException or HttpRequestException { InnerException: IOException })
            {
                if (attempt == _options.Retries)
                {
                    throw fail(
                        $"{address} : {(error as ReceptionInterrompueException)?.Message ?? ReceptionInterrompueException.Cut}", error);
                }

                await Task.Delay(_options.Delay * Math.Pow(2, attempt), cancellation);
            }
        }
    }

    private async Task<EtatSource> TryGetAsync(
        SourceOfficielle source, Ressource resource, FichierObtenu? known, bool onlyAsk, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, resource.Adresse);
        AskOnlyIfNewer(request, known);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.StatusCode == HttpStatusCode.NotModified && known is not null)
        {
            return new EtatSource.AJour(known);
        }

        if (!response.IsSuccessStatusCode)
        {
            throw TelechargementException.Of(resource.Adresse, response);
        }

        var isTelling = known is null || resource.Somme is not null || known.Etag is not null || known.ModifieLe is not null;
        if (onlyAsk && isTelling)
        {
            return new EtatSource.PlusRecent();
        }

        var partial = depot.NewPartialPath();
        try
        {
            var received = await ReceiveAsync(source, resource, response, partial, cancellation);
            if (depot.Find(source.Id) is { } kept && received.Sha256 == kept.Sha256)
            {
                // The file that is kept has the name that it had.
                received = received with { Nom = kept.Nom };
                depot.Remember(source.Id, received);
                return new EtatSource.AJour(received);
            }

            if (onlyAsk)
            {
                return new EtatSource.PlusRecent();
            }

            RefuseOther(source, resource, partial);
            depot.Add(source.Id, received, partial);
            return new EtatSource.Nouveau(received);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private async Task<FichierObtenu> ReceiveAsync(
        SourceOfficielle source, Ressource resource, HttpResponseMessage response, string partial, CancellationToken cancellation)
    {
        var total = response.Content.Headers.ContentLength ?? resource.Taille;
        using var reception = new Corps(resource.Adresse, _options.StallTimeout, _options.LargestFile, resource.Somme?.Algorithme);
        reception.Check(total);
        await using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write))
        await using (var body = await response.Content.ReadAsStreamAsync(cancellation))
        {
            await reception.CopyAsync(
                body, file, octets => progress?.Report(new(source.Titre, octets, total, IsWhole: false)), cancellation);
        }

        if (resource.Taille is { } announced && announced != reception.Octets)
        {
            throw TelechargementException.Refused($"{resource.Adresse} : {reception.Octets} octets reçus au lieu des {announced} annoncés");
        }

        if (resource.Somme is { } checksum && reception.Somme != checksum.Valeur)
        {
            throw TelechargementException.Refused($"{resource.Adresse} : la somme de contrôle {checksum.Algorithme.Name} du fichier "
                + $"reçu est {reception.Somme}, et non {checksum.Valeur} comme annoncé");
        }

        progress?.Report(new(source.Titre, reception.Octets, total, IsWhole: true));
        return new FichierObtenu
        {
            Sha256 = reception.Sha256,
            Nom = NomDeFichier.Of(resource, response),
            Adresse = resource.Adresse,
            Taille = reception.Octets,
            Etag = response.Headers.ETag?.ToString(),
            ModifieLe = response.Content.Headers.LastModified,
            SommeAnnoncee = resource.Somme?.ToString(),
            ObtenuLe = DateTimeOffset.UtcNow,
        };
    }

    private static void AskOnlyIfNewer(HttpRequestMessage request, FichierObtenu? known)
    {
        if (known?.Etag is { } etag && EntityTagHeaderValue.TryParse(etag, out var tag))
        {
            request.Headers.IfNoneMatch.Add(tag);
        }
        else
        {
            request.Headers.IfModifiedSince = known?.ModifieLe;
        }
    }

    private static void RefuseOther(SourceOfficielle source, Ressource resource, string path)
    {
        using var file = SourceFile.Open(path);
        if (GenreRecognizer.Recognize(file, out var trouve) != source.Genre)
        {
            throw TelechargementException.Refused($"{resource.Adresse} : attendu « {source.Titre} » ({source.Format}) ; trouvé {trouve}");
        }
    }
}
