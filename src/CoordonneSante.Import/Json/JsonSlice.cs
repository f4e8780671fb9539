namespace CoordonneSante.Import.Json;

/// <summary>The bytes of one JSON value of a larger document.</summary>
/// <param name="Octets">Valid until the next value is read.</param>
/// <param name="Index">0-based rank among the values.</param>
/// <param name="Line">1-based line where it begins.</param>
internal readonly record struct JsonSlice(ReadOnlyMemory<byte> Octets, int Index, int Line);
