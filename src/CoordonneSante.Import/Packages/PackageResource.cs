namespace CoordonneSante.Import.Packages;

/// <summary>What a package's descriptor says of one CSV file.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Path">File name, in the package's folder.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record PackageResource(string Name, string Path, long Bytes, string Sha256);
