namespace CoordonneSante.Api.Hosting;

/// <summary>The log of exceptions that callers only see masked.</summary>
internal static partial class ResolverLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Échec de {Place}")]
    public static partial void Failed(ILogger logger, Exception exception, string place);
}
