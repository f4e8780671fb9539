namespace CoordonneSante.Import.Catalogues;

/// <summary>A catalogue of sources cannot be read.</summary>
/// <param name="fichier">Path of the catalogue, as the user named it.</param>
/// <param name="ou">JSON path of what is wrong, e.g. "sources[3].genre".</param>
/// <param name="probleme">What is wrong and what to write, in French.</param>
public sealed class CatalogueInvalideException(string fichier, string ou, string probleme, Exception? cause = null)
    : Exception($"{fichier}, {ou} : {probleme}.", cause);
