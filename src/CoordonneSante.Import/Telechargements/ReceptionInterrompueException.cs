namespace CoordonneSante.Import.Telechargements;

/// <summary>A body was cut short, or stopped coming: the next attempt may bring it whole.</summary>
/// <param name="message">In French.</param>
internal sealed class ReceptionInterrompueException(string message, Exception cause) : Exception(message, cause)
{
    /// <summary>What is said of a connection that was cut.</summary>
    public const string Cut = "le fichier reçu est tronqué, la connexion a été coupée avant la fin";
}
