namespace CoordonneSante.Import.Reading;

/// <summary>A file cannot be read, or is not of the format it was given as. Nothing of it may be used.</summary>
/// <param name="fichier">The file, as the user named it.</param>
/// <param name="attendu">What was expected, in French, e.g. "un fichier FINESS cs1100507 (première ligne « finess;etalab;… »)".</param>
/// <param name="trouve">What was found instead, in French, e.g. "une page HTML".</param>
public sealed class UnexpectedFormatException(string fichier, string attendu, string trouve, Exception? cause = null)
    : Exception($"{fichier} : attendu {attendu} ; trouvé {trouve}.", cause)
{
    public string Fichier { get; } = fichier;

    public string Attendu { get; } = attendu;

    public string Trouve { get; } = trouve;
}
