namespace CoordonneSante.Annuaire.Requetes;

/// <summary>A request that the directory cannot answer as it is written: the caller must change it.</summary>
/// <remarks>The message is for the API's user, in French; <see cref="Code"/> is stable, clients branch on it.</remarks>
public sealed class RequeteInvalideException : Exception
{
    public RequeteInvalideException(string code, string message, string? conseil = null)
        : base(message)
    {
        Code = code;
        Conseil = conseil;
    }

    /// <summary>Stable upper-snake code, e.g. "CURSEUR_INVALIDE".</summary>
    public string Code { get; }

    /// <summary>What to change; null when the message says it already.</summary>
    public string? Conseil { get; }
}
