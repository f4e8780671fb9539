namespace CoordonneSante.Import.Assemblage;

/// <summary>The FINESS files given together are not parts of one extraction. The message, in French, names the files.</summary>
public sealed class MixedVintagesException(string message) : Exception(message);
