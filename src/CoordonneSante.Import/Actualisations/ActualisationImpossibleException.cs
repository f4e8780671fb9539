namespace CoordonneSante.Import.Actualisations;

/// <summary>What is asked cannot be done.</summary>
/// <param name="message">French, with what to change.</param>
public sealed class ActualisationImpossibleException(string message) : Exception(message);
