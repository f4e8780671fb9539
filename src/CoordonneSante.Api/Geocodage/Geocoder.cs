using System.Globalization;
using System.Text.Json;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Api.Settings;
using Microsoft.Extensions.Caching.Memory;
using Polly;
using Polly.Timeout;

namespace CoordonneSante.Api.Geocodage;

/// <summary>Finds postal addresses by the geocoder that the operator chose, of the form of the Base Adresse Nationale:
/// <c>/search?q=…&amp;limit=…</c>, answered in GeoJSON.</summary>
/// <remarks>What is asked is in no log, measure or trace: the client is told by nobody but this class.</remarks>
internal sealed partial class Geocoder : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly string? _address;
    private readonly double _leastScore;
    private readonly MemoryCache _answers;
    private readonly HttpClient? _client;

    public Geocoder(GeocoderOptions options, ILogger<Geocoder> logger)
    {
        _address = options.Adresse?.TrimEnd('/');
        _leastScore = options.ScorePourCent / 100.0;
        _answers = new MemoryCache(new MemoryCacheOptions { SizeLimit = options.ReponsesGardees });
        _client = _address is null
            ? null
            : GeocoderHttp.Create(
                TimeSpan.FromMilliseconds(options.DelaiMillisecondes), () => Failing(logger), () => AnsweringAgain(logger));
    }

    /// <summary>Whether the operator chose one.</summary>
    public bool IsOn => _client is not null;

    /// <param name="typed">The address, as it is written.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="isBegun">Whether its last word may only be begun.</param>
    /// <param name="cancellation">The caller left.</param>
    /// <exception cref="InvalidOperationException">There is no geocoder.</exception>
    /// <exception cref="OperationCanceledException">The caller left.</exception>
    public async ValueTask<GeocoderOutcome> FindAsync(string typed, int count, bool isBegun, CancellationToken cancellation)
    {
        var client = _client ?? throw new InvalidOperationException("No geocoder was chosen.");
        var key = (FoldedText.Of(typed), count, isBegun);
        if (_answers.TryGetValue(key, out GeocoderOutcome? kept) && kept is not null)
        {
            return kept;
        }

        var outcome = await AskAsync(client, AddressOf(typed, count, isBegun), cancellation);
        if (outcome is GeocoderOutcome.Answered)
        {
            _answers.Set(key, outcome, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
        }

        return outcome;
    }

    public void Dispose()
    {
        _client?.Dispose();
        _answers.Dispose();
    }

    private Uri AddressOf(string typed, int count, bool isBegun) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_address}/search?q={Uri.EscapeDataString(typed)}&limit={count}&autocomplete={(isBegun ? 1 : 0)}"));

    private async Task<GeocoderOutcome> AskAsync(HttpClient client, Uri address, CancellationToken cancellation)
    {
        try
        {
            using var response = await client.GetAsync(address, cancellation);
            if (!response.IsSuccessStatusCode)
            {
                return new GeocoderOutcome.Failed(GeocoderFailure.Unreachable);
            }

            var found = GeocoderJson.Read(await response.Content.ReadAsByteArrayAsync(cancellation));
            return new GeocoderOutcome.Answered([.. found.Where(one => one.Score >= _leastScore)]);
        }
        catch (JsonException)
        {
            return new GeocoderOutcome.Failed(GeocoderFailure.Unreadable);
        }
        catch (Exception exception)
            when (exception is TimeoutRejectedException or OperationCanceledException { InnerException: TimeoutException })
        {
            return new GeocoderOutcome.Failed(GeocoderFailure.Late);
        }
        catch (Exception exception) when (exception is HttpRequestException or ExecutionRejectedException)
        {
            return new GeocoderOutcome.Failed(GeocoderFailure.Unreachable);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Le géocodeur ne répond pas : les adresses sont ramenées à leur commune")]
    private static partial void Failing(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Le géocodeur répond de nouveau")]
    private static partial void AnsweringAgain(ILogger logger);
}
