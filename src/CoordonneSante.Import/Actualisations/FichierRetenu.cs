using CoordonneSante.Import.Catalogues;

namespace CoordonneSante.Import.Actualisations;

/// <summary>A file to import.</summary>
/// <param name="Millesime">What is known of its vintage besides its content and its name; null when nothing is.</param>
/// <param name="Entree">File to read in an archive of several; null to choose it by its content.</param>
internal sealed record FichierRetenu(GenreFichier Genre, string Chemin, string Sha256, string? Millesime, string? Entree = null)
{
    public string Nom => Path.GetFileName(Chemin);
}
