using System.Net;

namespace CoordonneSante.Import.Telechargements;

/// <summary>A source could not be fetched.</summary>
public sealed class TelechargementException : Exception
{
    private TelechargementException(string message, bool isRefused, Exception? cause)
        : base(message, cause) => IsRefused = isRefused;

    /// <summary>
    /// True when something came that is not the file announced: whoever publishes from it would publish something wrong. False when nothing
    /// came.
    /// </summary>
    public bool IsRefused { get; }

    internal static TelechargementException Unreachable(string message, Exception? cause = null) => new(message, isRefused: false, cause);

    internal static TelechargementException Refused(string message, Exception? cause = null) => new(message, isRefused: true, cause);

    internal static TelechargementException Of(Uri address, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var wait = ResilientHttp.WaitAsked(response) is { } asked ? $", et demande d'attendre {Math.Ceiling(asked.TotalMinutes)} min" : "";
        return Unreachable(response.StatusCode switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone =>
                $"{address} n'existe plus (réponse {status}) : corriger l'adresse dans le catalogue",
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"{address} refuse l'accès (réponse {status})",
            _ => $"{address} répond {status}{wait}",
        });
    }
}
