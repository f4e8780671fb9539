namespace CoordonneSante.Import.SharedStores;

/// <summary>The shared store cannot do what is asked.</summary>
/// <param name="message">French, with what to change.</param>
public sealed class SharedStoreException(string message) : Exception(message);
