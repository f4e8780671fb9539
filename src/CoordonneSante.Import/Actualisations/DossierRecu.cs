using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Actualisations;

/// <summary>A folder of files downloaded by hand: each is known by its content, whatever its name.</summary>
internal static class DossierRecu
{
    /// <summary>Genres of which an import takes several files.</summary>
    private static readonly HashSet<GenreFichier> _several =
        [GenreFichier.Finess, GenreFichier.Populations, GenreFichier.Zonages, GenreFichier.Contours];

    /// <param name="onFile">Told each file, with what it is.</param>
    /// <exception cref="ActualisationImpossibleException">
    /// The folder is absent, holds nothing to import, or two files where one is expected.
    /// </exception>
    public static List<FichierRetenu> Read(DemandeActualisation demande, DirectoryInfo folder, Action<EtatRapporte> onFile)
    {
        if (!folder.Exists)
        {
            throw new ActualisationImpossibleException($"{folder.FullName} n'est pas un dossier.");
        }

        var files = new List<FichierRetenu>();
        foreach (var file in folder.GetFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            using var source = SourceFile.Open(file.FullName);
            if (GenreRecognizer.Recognize(source, out var found) is not { } genre)
            {
                onFile(
                    new EtatRapporte(
                        file.Name,
                        file.Name,
                        $"laissé de côté : ce n'est pas un fichier que l'annuaire lit ; trouvé {found}",
                        IsProblem: false));
                continue;
            }

            files.Add(new FichierRetenu(genre, file.FullName, source.Sha256, Vintages.OfHandFile(demande, genre, source)));
            onFile(new EtatRapporte(file.Name, file.Name, $"reconnu : {found}", IsProblem: false));
        }

        if (files.GroupBy(file => file.Genre).FirstOrDefault(group => group.Count() > 1 && !_several.Contains(group.Key)) is { } twins)
        {
            throw new ActualisationImpossibleException(
                $"{string.Join(" et ", twins.Select(file => file.Nom))} sont deux fichiers du même genre ; n'en laisser qu'un dans "
                    + $"{folder.FullName}."
            );
        }

        return files.Count > 0
            ? files
            : throw new ActualisationImpossibleException($"{folder.FullName} ne contient aucun fichier que l'annuaire lise.");
    }
}
