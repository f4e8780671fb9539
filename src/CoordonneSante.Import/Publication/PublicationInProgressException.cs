namespace CoordonneSante.Import.Publication;

/// <summary>Another process is building the same directory file.</summary>
public sealed class PublicationInProgressException(string target, Exception cause)
    : Exception($"Une autre publication vers {target} est en cours.", cause);
