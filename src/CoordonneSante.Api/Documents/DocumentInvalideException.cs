namespace CoordonneSante.Api.Documents;

/// <summary>The operator's folder of documents cannot be used; the message is French and says which file and why.</summary>
internal sealed class DocumentInvalideException(string message) : Exception(message);
