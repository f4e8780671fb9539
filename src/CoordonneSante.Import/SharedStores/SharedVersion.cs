namespace CoordonneSante.Import.SharedStores;

/// <summary>A version in the shared store.</summary>
/// <param name="Sha256">Of the file's bytes, 64 lower-case hexadecimal digits: what names it.</param>
/// <param name="Version">Digest of the content.</param>
/// <param name="BuiltUtc">When the file was built.</param>
/// <param name="Size">Of the file, in bytes.</param>
/// <param name="Keeping">Why the version stays when it is not the one published.</param>
public sealed record SharedVersion(string Sha256, string Version, DateTime BuiltUtc, long Size, Keeping Keeping);
