namespace CoordonneSante.Import.Publication;

/// <summary>A version asked for cannot be published again.</summary>
/// <param name="message">French, with what can be asked.</param>
public sealed class VersionNotRestoredException(string message) : Exception(message);
