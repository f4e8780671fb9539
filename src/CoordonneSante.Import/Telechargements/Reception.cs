namespace CoordonneSante.Import.Telechargements;

/// <summary>How much of a file has come.</summary>
/// <param name="Source">Title of the source, French.</param>
/// <param name="Octets">Received so far.</param>
/// <param name="Total">In bytes; null when the server does not say.</param>
/// <param name="IsWhole">True in the last report of a file.</param>
public readonly record struct Reception(string Source, long Octets, long? Total, bool IsWhole);
